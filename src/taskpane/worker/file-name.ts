/** The last step of a path: downloads have no folders. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
