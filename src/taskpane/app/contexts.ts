/** What every view may ask for: the program around it, the worker behind it, the user's language. */
import { createContext, use } from "react";
import type { Language } from "../../core/locale/language.ts";
import type { Host } from "../host/host.ts";
import type { Engine } from "../worker/engine.ts";

export const HostContext = createContext<Host | undefined>(undefined);
export const EngineContext = createContext<Engine | undefined>(undefined);
export const LanguageContext = createContext<Language>("vi");

export function useHost(): Host {
  return provided(use(HostContext));
}

export function useEngine(): Engine {
  return provided(use(EngineContext));
}

/** Vietnamese unless the user chose otherwise. */
export function useLanguage(): Language {
  return use(LanguageContext);
}

function provided<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("A view stands outside the app");
  return value;
}
