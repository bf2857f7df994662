/** The rich API's engine: runs one request against the tables of members, whatever they hold. */
import { answerQuery, wireName } from "./answer-query.ts";
import { ApiError, invalidArgument, itemNotFound } from "./api-error.ts";
import { ApiObject, type Argument } from "./api-object.ts";
import { isAtLeast, memberVersions } from "./member-versions.ts";
import {
  ActionType,
  PathType,
  type ArgumentInfo,
  type Json,
  type WireAction,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from "./wire.ts";

const KEEP_REFERENCE = "_KeepReference";

export interface RichApiHost {
  readonly root: ApiObject;
  /** `new Service` of the client: what is not the workbook itself. */
  readonly service: (name: string) => ApiObject;
  /** Version of ExcelApi that the host has. */
  readonly excelApi: string;
  /** Objects that the client asked to keep, by reference id. */
  readonly references: Map<string, ApiObject>;
  /** Told each member that the model lacks, as `Class.Member`. */
  readonly onMissing: (member: string) => void;
}

/**
 * Runs the actions in order. The first that fails ends the request; what was done before it stays
 * done, as in Excel.
 *
 * @param limit - Stop with this error after so many actions, for tests of half-run requests.
 */
export function processQuery(
  host: RichApiHost,
  request: WireRequest,
  limit?: { readonly actions: number; readonly error: ApiError },
): WireResponse {
  const run = new RequestRun(host, request);
  const results: { ActionId: number; Value: Json }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (limit !== undefined && index >= limit.actions) throw limit.error;
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return {
        Results: results,
        TraceIds: [],
        Error: {
          Code: error.code,
          Message: error.message,
          Location: run.locate(action),
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        },
      };
    }
  }
  return { Results: results, TraceIds: [] };
}

class RequestRun {
  readonly #host: RichApiHost;
  readonly #request: WireRequest;
  readonly #resolved = new Map<number, ApiObject | null>();
  readonly #kept: ReadonlySet<number>;

  constructor(host: RichApiHost, request: WireRequest) {
    this.#host = host;
    this.#request = request;
    this.#kept = new Set(
      request.Actions.filter(({ Name }) => Name === KEEP_REFERENCE).map((one) => one.ObjectPathId),
    );
  }

  perform(action: WireAction): Json {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.#identify(object, action.ObjectPathId);
      case ActionType.query:
        if (object === null) return null;
        return answerQuery(object, action.QueryInfo, (one, member) => {
          this.#check(one, member);
        });
      case ActionType.method:
        return object === null ? null : this.#invoke(object, action);
      case ActionType.setProperty:
        if (object !== null) this.#set(object, action);
        return null;
      default:
        throw this.#missing(`ActionType ${action.ActionType}`);
    }
  }

  /** `Range.Values`, for the error that the client shows. */
  locate(action: WireAction): string {
    const object = this.#resolved.get(action.ObjectPathId);
    return `${object?.members.className ?? "Workbook"}.${action.Name}`;
  }

  #identify(object: ApiObject, path: number): Json {
    if (!this.#kept.has(path)) return object.members.identity();
    const reference = `reference-${this.#host.references.size + 1}-${path}`;
    this.#host.references.set(reference, object);
    return { ...object.members.identity(), _ReferenceId: reference };
  }

  #invoke(object: ApiObject, { Name, ArgumentInfo: info }: WireAction): Json {
    if (Name === KEEP_REFERENCE) return null;
    if (Name === "_RemoveReference") {
      const [reference] = info?.Arguments ?? [];
      if (typeof reference === "string") this.#host.references.delete(reference);
      return null;
    }
    this.#check(object, Name);
    const result = object.members.method(Name)?.(this.#arguments(info));
    return result instanceof ApiObject ? result.members.identity() : (result ?? null);
  }

  #set(object: ApiObject, { Name, ArgumentInfo: info }: WireAction): void {
    this.#check(object, Name);
    const write = object.members.scalar(Name)?.write;
    if (write === undefined)
      throw invalidArgument(`${object.members.className}.${Name} is read-only`);
    write(info?.Arguments?.[0] ?? null);
  }

  #resolve(id: number): ApiObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[String(id)];
    if (path === undefined) throw invalidArgument(`No object path ${id}`);
    const object = this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  #follow(path: WirePath): ApiObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.#host.root;
      case PathType.newService:
        return this.#host.service(path.Name);
      case PathType.reference: {
        const kept = this.#host.references.get(path.Name);
        if (kept === undefined) throw itemNotFound(`Reference ${path.Name}`);
        return kept;
      }
      case PathType.nullObject:
        return null;
      default:
        return this.#followFromParent(path);
    }
  }

  #followFromParent(path: WirePath): ApiObject | null {
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const { Name: name } = path;
    if (path.ObjectPathType === PathType.indexer) {
      if (parent.members.indexer === undefined)
        throw this.#missing(`${parent.members.className}.getItem`);
      return parent.members.indexer(path.ArgumentInfo?.Arguments?.[0] ?? null);
    }
    this.#check(parent, name);
    const found =
      path.ObjectPathType === PathType.property
        ? parent.members.child(name)?.()
        : parent.members.method(name)?.(this.#arguments(path.ArgumentInfo));
    if (found === null) return null;
    if (!(found instanceof ApiObject)) throw this.#missing(`${parent.members.className}.${name}`);
    return found;
  }

  #arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return typeof id === "number" && id > 0 ? this.#resolve(id) : value;
    });
  }

  /** Refuses what the model lacks, and what is newer than the host. */
  #check(object: ApiObject, member: string): void {
    const scalar = object.members.scalar(member);
    const known = scalar ?? object.members.child(member) ?? object.members.method(member);
    if (known === undefined) throw this.#missing(`${object.members.className}.${member}`);
    const wire = scalar?.clientName ?? member;
    const client = `${object.members.className}.${clientName(wire)}`;
    const needed = memberVersions().get(client);
    if (needed !== undefined && !isAtLeast(this.#host.excelApi, needed)) {
      throw new ApiError("ApiNotFound", `${client} needs ExcelApi ${needed}`);
    }
  }

  #missing(member: string): ApiError {
    this.#host.onMissing(member);
    return new ApiError("ApiNotFound", `The emulated workbook has no ${member}`);
  }
}

function clientName(wire: string): string {
  return wire === wireName(wire) ? wire.charAt(0).toLowerCase() + wire.slice(1) : wire;
}
