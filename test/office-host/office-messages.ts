/** The messages between a pane and Excel on the web, as office.js sends and expects them. */
import type { Json } from "./rich-api/wire.ts";

export interface PaneMessage {
  readonly _messageType: number;
  /** 0 invoke, 1 register an event, 2 unregister. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data?: MethodData;
}

/** What `executeMethod` carries. */
export interface MethodData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly Json[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [key: string]: unknown;
}

/** Dispatch ids of `executeMethod`. */
export const Dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  getFile: 77,
  richApi: 93,
  ribbonCommandCompleted: 94,
} as const;

/** Errors that the host gives a whole request; the client turns them into its codes. */
export const HostError = {
  invalidApiCallInContext: 5004,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

export function replyTo(message: PaneMessage, data: Json): string {
  return JSON.stringify({
    ...envelope(message._conversationId),
    _responseType: 0,
    _actionName: message._actionName,
    _correlationId: message._correlationId,
    _data: data,
  });
}

export function eventFor(conversation: string, name: string, data: Json): string {
  return JSON.stringify({
    ...envelope(conversation),
    _responseType: 1,
    _actionName: name,
    _correlationId: 0,
    _data: data,
  });
}

/** `onChanged`: which sheet, which cells. */
export function changedEvent(conversation: string, target: string, details: Json): string {
  const entry = [65_536, 10, target, JSON.stringify(details), 0, false];
  return eventFor(conversation, "richApiMessage", { ArrayData: [entry] });
}

function envelope(conversation: string): Readonly<Record<string, Json>> {
  return {
    _messageType: 1,
    _conversationId: conversation,
    _errorCode: 0,
    _origin: "https://excel.officeapps.live.com/",
    _serializerVersion: 1,
  };
}
