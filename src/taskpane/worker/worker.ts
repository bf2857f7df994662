import { expose } from "comlink";

/** What the worker answers until it has work: that it runs. */
export const pingable = { ping: () => "pong" };

expose(pingable);
