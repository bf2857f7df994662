import { useEffect, useRef, type RefObject } from "react";

/**
 * Gives the keyboard a place when what had it is gone.
 *
 * @param moment - Looked at whenever this changes; the first time is none, so that nothing is taken
 * from Excel when the pane opens.
 */
export function useFocusWhenLost(target: RefObject<HTMLElement | null>, moment: unknown): void {
  const last = useRef(moment);
  useEffect(() => {
    if (last.current === moment) return;
    last.current = moment;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && document.hasFocus()) target.current?.focus({ preventScroll: true });
  }, [target, moment]);
}
