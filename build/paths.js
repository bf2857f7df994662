import { fileURLToPath } from "node:url";

const root = new URL("..", import.meta.url);

/** A path of the repository, wherever webpack is started from. */
export function inRepository(path) {
  return fileURLToPath(new URL(path, root));
}
