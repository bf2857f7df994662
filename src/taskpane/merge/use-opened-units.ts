import { useReducer } from "react";
import type { UnitId } from "../../core/campaign/unit.ts";

interface OpenedUnits {
  readonly opened: readonly UnitId[];
  /** The same function as long as the list is shown. */
  readonly toggle: (unitId: UnitId) => void;
  readonly closeAll: () => void;
}

/** Which units of a list are open. */
export function useOpenedUnits(): OpenedUnits {
  const [opened, toggle] = useReducer(
    (ids: readonly UnitId[], unitId: UnitId | undefined) =>
      unitId === undefined
        ? []
        : ids.includes(unitId)
          ? ids.filter((one) => one !== unitId)
          : [...ids, unitId],
    [],
  );
  return {
    opened,
    toggle,
    closeAll: () => {
      toggle(undefined);
    },
  };
}
