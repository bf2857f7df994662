/** A received file as people know it: without the folder that holds all of them. */
export function receivedName(path: string): string {
  return path.replace(/^nhan\//u, "");
}
