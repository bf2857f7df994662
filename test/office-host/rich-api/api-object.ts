/**
 * Excel's classes as tables of members.
 *
 * A table lists what the model can answer; anything else is `ApiNotFound`. Names are those on the
 * wire, PascalCase.
 */
import type { Json } from "./wire.ts";

export interface ScalarMember<Self> {
  readonly read?: (self: Self) => Json;
  readonly write?: (self: Self, value: Json) => void;
  /** The name in the client library, where the wire has another. */
  readonly clientName?: string;
}

export type Argument = Json | ApiObject | undefined;

export interface ApiClass<Self> {
  /** As the client library names it. */
  readonly name: string;
  /** What the client needs in order to find the object again in a later request. */
  readonly identity?: (self: Self) => Readonly<Record<string, Json>>;
  readonly scalars?: Readonly<Record<string, ScalarMember<Self>>>;
  readonly children?: Readonly<Record<string, (self: Self) => ApiObject | null>>;
  readonly methods?: Readonly<
    Record<string, (self: Self, args: readonly Argument[]) => ApiObject | Json | undefined>
  >;
  /** Only collections have items. */
  readonly items?: (self: Self) => readonly ApiObject[];
  readonly indexer?: (self: Self, key: Json) => ApiObject;
}

export interface BoundScalar {
  readonly clientName: string;
  readonly read?: () => Json;
  readonly write?: (value: Json) => void;
}

/** The members of a class, bound to the one object that they speak for. */
interface BoundMembers {
  readonly className: string;
  readonly identity: () => Readonly<Record<string, Json>>;
  readonly scalarNames: readonly string[];
  readonly scalar: (name: string) => BoundScalar | undefined;
  readonly child: (name: string) => (() => ApiObject | null) | undefined;
  readonly method: (
    name: string,
  ) => ((args: readonly Argument[]) => ApiObject | Json | undefined) | undefined;
  readonly items: (() => readonly ApiObject[]) | undefined;
  readonly indexer: ((key: Json) => ApiObject) | undefined;
}

/** One object of the workbook behind its class. */
export class ApiObject {
  readonly members: BoundMembers;
  /** What it stands for in the model; arguments are known by it. */
  readonly self: unknown;

  private constructor(members: BoundMembers, self: unknown) {
    this.members = members;
    this.self = self;
  }

  static of<Self>(members: ApiClass<Self>, self: Self): ApiObject {
    return new ApiObject(bind(members, self), self);
  }
}

function bind<Self>(members: ApiClass<Self>, self: Self): BoundMembers {
  const { scalars = {}, children = {}, methods = {}, items, indexer } = members;
  return {
    className: members.name,
    identity: () => members.identity?.(self) ?? {},
    scalarNames: Object.keys(scalars),
    scalar: (name) => {
      const member = scalars[name];
      return member === undefined ? undefined : bindScalar(name, member, self);
    },
    child: (name) => {
      const child = children[name];
      return child === undefined ? undefined : () => child(self);
    },
    method: (name) => {
      const method = methods[name];
      return method === undefined ? undefined : (args) => method(self, args);
    },
    items: items === undefined ? undefined : () => items(self),
    indexer: indexer === undefined ? undefined : (key) => indexer(self, key),
  };
}

function bindScalar<Self>(
  name: string,
  { read, write, clientName = name }: ScalarMember<Self>,
  self: Self,
): BoundScalar {
  return {
    clientName,
    ...(read === undefined ? {} : { read: () => read(self) }),
    ...(write === undefined
      ? {}
      : {
          write: (value) => {
            write(self, value);
          },
        }),
  };
}
