export const views = ["check", "merge", "board"] as const;

export type ViewName = (typeof views)[number];

/** The view that an address or a ribbon button names; the school's where it names none. */
export function viewOf(wanted: string | null): ViewName {
  return views.find((view) => view === wanted) ?? "check";
}
