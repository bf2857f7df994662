import { makeStyles } from "@fluentui/react-components";

/** Fields that hold lists of long names. */
export const useFieldStyles = makeStyles({
  /** As wide as its place: Fluent's own grow with their longest option. */
  bounded: { gridTemplateColumns: "minmax(0, 1fr)", width: "100%" },
  control: { minWidth: 0, width: "100%" },
});
