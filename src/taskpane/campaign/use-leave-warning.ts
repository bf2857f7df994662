import { useEffect } from "react";

/** Lets the browser ask before the page is closed while something is only in memory. */
export function useLeaveWarning(isUnwritten: boolean): void {
  useEffect(() => {
    if (!isUnwritten) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [isUnwritten]);
}
