import { expose } from "comlink";
import * as z from "zod";
import { runEngine } from "./run-engine.ts";

// zod would compile its checks from text, which the page's security policy forbids.
z.config({ jitless: true });

expose(runEngine(() => new Date().toISOString()));
