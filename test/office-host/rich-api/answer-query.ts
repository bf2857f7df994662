import type { ApiObject } from "./api-object.ts";
import type { Json, QueryInfo } from "./wire.ts";

/** Names asked for at one level; an empty level means all scalars. */
interface Selection {
  readonly levels: Map<string, Selection>;
}

/**
 * Answers `load`: an object with PascalCase names, and `_Items` for a collection.
 *
 * @param check - Told each member that is read; throws where the host does not have it.
 */
export function answerQuery(
  object: ApiObject,
  query: QueryInfo | undefined,
  check: (object: ApiObject, member: string) => void,
): Json {
  const answer = (one: ApiObject, selection: Selection): Json => {
    const result: Record<string, Json> & { _Items?: Json } = { ...one.members.identity() };
    const { items } = one.members;
    const names = selection.levels.size === 0 ? allOf(one) : [...selection.levels];
    const forItems: Selection = { levels: new Map() };
    for (const [name, below] of names) {
      const wire = wireName(name);
      if (wire === "IsNullObject" || wire === "_ReferenceId") continue;
      if (wire === "Items") continue;
      const scalar = one.members.scalar(wire);
      const child = one.members.child(wire);
      if (scalar?.read !== undefined) {
        check(one, wire);
        result[wire] = scalar.read();
      } else if (child !== undefined) {
        check(one, wire);
        const found = child();
        result[wire] = found === null ? null : answer(found, below);
      } else if (items !== undefined) {
        forItems.levels.set(name, below);
      } else {
        check(one, wire);
      }
    }
    if (items !== undefined) {
      const below = selection.levels.get("items");
      for (const [name, deeper] of below?.levels ?? []) forItems.levels.set(name, deeper);
      const all = items();
      const from = query?.Skip ?? 0;
      const to = query?.Top === undefined ? all.length : from + query.Top;
      result._Items = all.slice(from, to).map((item) => answer(item, forItems));
    }
    return result;
  };
  return answer(object, selectionOf(query));
}

/** `columnIndex` as it stands on the wire. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function allOf(object: ApiObject): readonly (readonly [string, Selection])[] {
  return object.members.scalarNames
    .filter((name) => object.members.scalar(name)?.read !== undefined)
    .map((name) => [name, { levels: new Map<string, Selection>() }]);
}

function selectionOf(query: QueryInfo | undefined): Selection {
  const root: Selection = { levels: new Map() };
  for (const path of query?.Select ?? []) {
    let at = root;
    for (const name of path.split("/").filter((part) => part !== "*" && part !== "$all")) {
      const next = at.levels.get(name) ?? { levels: new Map<string, Selection>() };
      at.levels.set(name, next);
      at = next;
    }
  }
  return root;
}
