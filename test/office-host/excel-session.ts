/** Excel's side of the conversation: one pane, one workbook. */
import { appContext, type AppContextOptions } from "./app-context.ts";
import { actionError, PlannedFailure, wholeError } from "./host-failure.ts";
import { serviceObject, workbookObject, type ServiceState } from "./members/workbook-members.ts";
import { WHOLE_WORKBOOK } from "./members/worksheet-members.ts";
import { formatArea, type Area } from "./model/area.ts";
import type { SheetModel } from "./model/sheet-model.ts";
import type { WorkbookModel } from "./model/workbook-model.ts";
import {
  changedEvent,
  Dispatch,
  eventFor,
  HostError,
  replyTo,
  type MethodData,
  type PaneMessage,
} from "./office-messages.ts";
import { processQuery, type RichApiHost } from "./rich-api/process-query.ts";
import type { ApiObject } from "./rich-api/api-object.ts";
import type { Json, WireRequest } from "./rich-api/wire.ts";

/** What Excel on the web takes and gives at most, in bytes of the body. */
const MAX_BYTES = 5 * 1024 * 1024;
/** Flag of a request that writes. */
const WRITES = 1;
/** Flag of `Excel.run({ delayForCellEdit: true })`. */
const DELAYS_FOR_CELL_EDIT = 64;

export interface RecordedRequest {
  /** Of the body, as the host counts them. */
  readonly bytes: number;
  readonly actions: number;
  readonly isWrite: boolean;
  /** Code or number of the error that was answered. */
  readonly error?: string;
}

export class ExcelSession {
  readonly requests: RecordedRequest[] = [];
  readonly missing: string[] = [];
  /** Values as saved: JSON texts by name. */
  readonly settings: Map<string, string>;
  readonly failure = new PlannedFailure();
  readonly service: ServiceState = { paneStates: [] };
  readonly #host: RichApiHost;
  readonly #context: AppContextOptions;
  readonly #workbook: WorkbookModel;
  readonly #toPane: (message: string) => void;
  #conversation = "conv1";
  #cellEdit: { readonly over: Promise<void>; readonly end: () => void } | undefined;

  constructor(
    workbook: WorkbookModel,
    context: AppContextOptions,
    toPane: (message: string) => void,
  ) {
    this.#workbook = workbook;
    this.#context = context;
    this.#toPane = toPane;
    this.settings = new Map(context.settings);
    this.#host = {
      root: workbookObject(workbook),
      service: (name): ApiObject => serviceObject(name, this.service),
      excelApi: context.excelApi,
      references: new Map(),
      onMissing: (member) => this.missing.push(member),
    };
    workbook.onChanged = (sheet, area): void => {
      this.#tellChanged(sheet, area);
    };
  }

  /** Answers one message of the pane. */
  async answer(text: string): Promise<string> {
    const message = JSON.parse(text) as PaneMessage;
    if (message._messageType !== 0) return "";
    this.#conversation = message._conversationId;
    if (message._actionType !== 0) return replyTo(message, { Error: 0 });
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return replyTo(message, appContext({ ...this.#context, settings: this.settings }));
      case "executeMethod":
        return replyTo(message, await this.#execute(message._data ?? {}));
      default:
        return replyTo(message, null);
    }
  }

  /** The user begins to type into a cell; calls wait or are refused until it is over. */
  beginCellEdit(): void {
    const { promise, resolve } = deferred();
    this.#cellEdit = { over: promise, end: resolve };
  }

  endCellEdit(): void {
    this.#cellEdit?.end();
    this.#cellEdit = undefined;
  }

  pressRibbonButton(id: string, functionName: string): void {
    const data = { 0: id, 1: functionName, 2: JSON.stringify({ source: { id } }) };
    this.#toPane(eventFor(this.#conversation, "appCommandInvoked", data));
  }

  async #execute(data: MethodData): Promise<Json> {
    switch (data.DdaMethod?.DispatchId) {
      case Dispatch.richApi:
        return this.#richApi(data.ArrayData ?? []);
      case Dispatch.saveSettings: {
        this.settings.clear();
        for (const [name, value] of data.DdaSettingsMethod?.Properties ?? []) {
          this.settings.set(name, value);
        }
        return { Version: 1, Error: 0 };
      }
      case Dispatch.loadSettings: {
        const all = [...this.settings].map(([Name, Value]) => ({ Name, Value }));
        return { Version: 1, Error: 0, Properties: { Settings: all } };
      }
      case Dispatch.ribbonCommandCompleted:
        return { Version: 1, Error: 0 };
      default:
        this.missing.push(`DispatchId ${String(data.DdaMethod?.DispatchId)}`);
        return { Version: 1, Error: 5002 };
    }
  }

  async #richApi(request: readonly Json[]): Promise<Json> {
    const [, , , , text] = request;
    const body = typeof text === "string" ? text : "";
    const flags = Number(request[6]);
    const bytes = Buffer.byteLength(body);
    const parsed = JSON.parse(body) as WireRequest;
    const isWrite = (flags & WRITES) !== 0;
    const record = (error?: string): void => {
      const { length } = parsed.Actions;
      const refusal = error === undefined ? {} : { error };
      this.requests.push({ bytes, actions: length, isWrite, ...refusal });
    };
    const refuse = (error: number): Json => {
      record(String(error));
      return { Version: 1, Error: error };
    };
    if (isInternal(parsed)) return succeeded(processQuery(this.#host, parsed));
    if (this.#cellEdit !== undefined) {
      if ((flags & DELAYS_FOR_CELL_EDIT) === 0) return refuse(HostError.invalidApiCallInContext);
      await this.#cellEdit.over;
    }
    if (bytes > MAX_BYTES) return refuse(HostError.requestTooLarge);
    const failure = this.failure.next(isWrite);
    const whole = failure === undefined ? undefined : wholeError(failure);
    if (whole !== undefined) return refuse(whole);
    const limit =
      failure === undefined
        ? undefined
        : { actions: failure.actions ?? 0, error: actionError(failure) };
    const response = processQuery(this.#host, parsed, limit);
    const answer = JSON.stringify(response);
    if (Buffer.byteLength(answer) > MAX_BYTES) return refuse(HostError.responseTooLarge);
    record(response.Error?.Code);
    return { Version: 1, Error: 0, Data: [200, [], answer] };
  }

  #tellChanged(sheet: SheetModel, area: Area): void {
    const { listeners } = this.#workbook;
    const details = {
      address: formatArea(area),
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
    };
    for (const target of [sheet.id, WHOLE_WORKBOOK]) {
      if (listeners.has(target)) {
        this.#toPane(changedEvent(this.#conversation, target, details));
      }
    }
  }
}

/** The client's own calls at its start, which no test is about. */
function isInternal({ ObjectPaths: paths }: WireRequest): boolean {
  return Object.values(paths).some(({ Name }) => Name.startsWith("Microsoft."));
}

function succeeded(response: unknown): Json {
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
