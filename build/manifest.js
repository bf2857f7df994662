const developmentOrigin = "https://localhost:3000";

/**
 * The manifest for the address that will serve `dist/pane`.
 *
 * @param {string} text The manifest as kept, which names the development server.
 * @param {string} origin `https://…` without a slash at the end; a path is allowed.
 */
export function manifestFor(text, origin = developmentOrigin) {
  const url = new URL(origin);
  if (url.protocol !== "https:" || url.search || url.hash || origin.endsWith("/")) {
    throw new Error(`origin must be https://… without a slash at the end, not ${origin}`);
  }
  return text.replaceAll(developmentOrigin, origin);
}
