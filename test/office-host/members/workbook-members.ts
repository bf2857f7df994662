import { serialFromDate } from "../../../src/core/workbook/date-serial.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { invalidArgument, itemNotFound } from "../rich-api/api-error.ts";
import { ApiObject, type ApiClass } from "../rich-api/api-object.ts";
import type { Json } from "../rich-api/wire.ts";
import { numberOf, optionalText, textOf } from "./argument.ts";
import { nameCollection } from "./name-members.ts";
import { rangeObject } from "./range-members.ts";
import { tableCollection } from "./table-members.ts";
import { worksheetCollection } from "./worksheet-members.ts";

const workbookClass: ApiClass<WorkbookModel> = {
  name: "Workbook",
  scalars: {
    Name: { read: ({ fileName }) => fileName },
    ReadOnly: { read: () => false },
    IsDirty: { read: () => false },
  },
  children: {
    Worksheets: worksheetCollection,
    Names: (workbook) => nameCollection(workbook),
    Tables: (workbook) => tableCollection(workbook),
    Application: (workbook) => ApiObject.of(application, workbook),
    Functions: (workbook) => ApiObject.of(functions, workbook),
    Protection: (workbook) => ApiObject.of(protection, workbook),
  },
  methods: {
    GetSelectedRange: ({ selection }) => {
      if (selection === undefined) throw itemNotFound("Selection");
      return rangeObject(selection);
    },
    GetActiveCell: ({ selection }) => {
      if (selection === undefined) throw itemNotFound("Selection");
      return rangeObject({
        ...selection,
        area: { ...selection.area, rowCount: 1, columnCount: 1 },
      });
    },
    /** What `Excel.createWorkbook` becomes on the web. */
    CreateAndOpenWorkbook: ({ opened }, [base64]) => {
      const text = optionalText(base64);
      opened.push(
        text === undefined ? new Uint8Array() : Uint8Array.from(Buffer.from(text, "base64")),
      );
      return null;
    },
  },
};

const application: ApiClass<WorkbookModel> = {
  name: "Application",
  scalars: { CalculationMode: { read: () => "Automatic", write: () => undefined } },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const functions: ApiClass<WorkbookModel> = {
  name: "Functions",
  methods: {
    Date: ({ dateSystem }, [year, month, day]) => {
      const parts = [year, month, day].map((part) => String(numberOf(part)).padStart(2, "0"));
      try {
        return ApiObject.of(functionResult, { Value: serialFromDate(parts.join("-"), dateSystem) });
      } catch {
        return ApiObject.of(functionResult, { Error: "#NUM!" });
      }
    },
  },
};

const functionResult: ApiClass<{ readonly Value?: Json; readonly Error?: Json }> = {
  name: "FunctionResult",
  scalars: {
    Value: { read: ({ Value = null }) => Value },
    Error: { read: ({ Error: error = null }) => error },
  },
};

const protection: ApiClass<WorkbookModel> = {
  name: "WorkbookProtection",
  scalars: { Protected: { read: ({ isStructureProtected }) => isStructureProtected } },
  methods: {
    Protect: (workbook) => {
      workbook.isStructureProtected = true;
      return null;
    },
    Unprotect: (workbook) => {
      workbook.isStructureProtected = false;
      return null;
    },
  },
};

export function workbookObject(workbook: WorkbookModel): ApiObject {
  return ApiObject.of(workbookClass, workbook);
}

/** Services of the client that are not the workbook. @throws {ApiError} If there is none. */
export function serviceObject(name: string, state: ServiceState): ApiObject {
  const service = services[name];
  if (service === undefined) throw invalidArgument(`Service ${name}`);
  return ApiObject.of(service, state);
}

export interface ServiceState {
  /** What the add-in asked of its own pane: `Visible`, `Background`. */
  readonly paneStates: string[];
}

const services: Readonly<Record<string, ApiClass<ServiceState>>> = {
  "Microsoft.InternalService.AddinInternalService": {
    name: "AddinInternalService",
    methods: { NotifyActionHandlerReady: () => null },
  },
  "Microsoft.AppRuntime.AppRuntimeService": {
    name: "AppRuntimeService",
    methods: {
      SetAppRuntimeState: ({ paneStates }, [state]) => {
        paneStates.push(textOf(state));
        return null;
      },
    },
  },
};
