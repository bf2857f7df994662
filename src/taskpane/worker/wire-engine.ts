/** The engine as it crosses to the worker: folders are ports, and what is called back is waited for. */
import type { ArchiveSource, FilesSource } from "./campaign-source.ts";
import type { Engine, NewCampaignForm } from "./engine.ts";
import type { FolderPort } from "./folder-port.ts";
import type { FileLine } from "./merge-view.ts";

export type WireSource =
  { readonly kind: "folder"; readonly port: FolderPort } | FilesSource | ArchiveSource;

export type WireForm = Omit<NewCampaignForm, "into"> & { readonly into?: WireSource };

/** Waiting for the screen lets its other messages in: without it nothing could be cancelled. */
type CalledBack = void | Promise<void>;

export type WireEngine = Omit<Engine, "open" | "create" | "merge" | "makeTemplates"> & {
  readonly open: (source: WireSource) => ReturnType<Engine["open"]>;
  readonly create: (form: WireForm) => ReturnType<Engine["create"]>;
  readonly merge: (
    onFile: (line: FileLine, done: number, of: number) => CalledBack,
  ) => ReturnType<Engine["merge"]>;
  readonly makeTemplates: (
    kind: "each" | "common",
    onProgress: (done: number, of: number) => CalledBack,
  ) => ReturnType<Engine["makeTemplates"]>;
};
