import { resolve } from "node:path";

/**
 * The folder of the client library. Tests and benchmarks run in the repository's folder, and as both
 * kinds of modules, which find packages in different ways.
 */
export const OFFICE_LIBRARY = resolve("node_modules/@microsoft/office-js/dist");
