/** A folder as browsers hand it over, in memory; what is used of it, and its errors. */

export interface FakeDirectory {
  readonly handle: FileSystemDirectoryHandle;
  /** Content of every file as text, by path. */
  readonly content: () => Readonly<Record<string, string>>;
}

export interface Fault {
  /** The file's own name. */
  readonly name: string;
  readonly at: "getFile" | "createWritable" | "close";
  /** Name of the DOMException. */
  readonly error: string;
}

/** @param files - Text by path, as a file system would spell it. */
export function fakeDirectory(
  files: Readonly<Record<string, string>>,
  faults: readonly Fault[] = [],
): FakeDirectory {
  const root = new Directory("đợt", faults);
  for (const [path, text] of Object.entries(files)) {
    const steps = path.split("/");
    const name = steps.pop() ?? "";
    const folder = steps.reduce((parent, step) => parent.folder(step), root);
    folder.entries.set(name, new FileInMemory(name, faults, new TextEncoder().encode(text)));
  }
  return {
    // The platform's type has members that nothing here uses.
    handle: root as unknown as FileSystemDirectoryHandle,
    content: () => Object.fromEntries(contentOf(root, "")),
  };
}

function contentOf(directory: Directory, prefix: string): [string, string][] {
  return [...directory.entries].flatMap(([name, entry]): [string, string][] =>
    entry instanceof Directory
      ? contentOf(entry, `${prefix}${name}/`)
      : [[`${prefix}${name}`, new TextDecoder().decode(entry.bytes)]],
  );
}

class Directory {
  readonly kind = "directory";
  readonly entries = new Map<string, Directory | FileInMemory>();
  readonly name: string;
  readonly #faults: readonly Fault[];

  constructor(name: string, faults: readonly Fault[]) {
    this.name = name;
    this.#faults = faults;
  }

  folder(name: string): Directory {
    const found = this.entries.get(name);
    if (found instanceof Directory) return found;
    const made = new Directory(name, this.#faults);
    this.entries.set(name, made);
    return made;
  }

  async *keys(): AsyncGenerator<string> {
    for (const name of this.entries.keys()) yield await Promise.resolve(name);
  }

  async *values(): AsyncGenerator<Directory | FileInMemory> {
    for (const entry of this.entries.values()) yield await Promise.resolve(entry);
  }

  getDirectoryHandle(name: string, options: { create?: boolean } = {}): Promise<Directory> {
    const found = this.entries.get(name);
    if (found instanceof FileInMemory) return refuse("TypeMismatchError");
    if (found === undefined && options.create !== true) return refuse("NotFoundError");
    return Promise.resolve(this.folder(name));
  }

  getFileHandle(name: string, options: { create?: boolean } = {}): Promise<FileInMemory> {
    const found = this.entries.get(name);
    if (found instanceof Directory) return refuse("TypeMismatchError");
    if (found !== undefined) return Promise.resolve(found);
    if (options.create !== true) return refuse("NotFoundError");
    const made = new FileInMemory(name, this.#faults, new Uint8Array());
    this.entries.set(name, made);
    return Promise.resolve(made);
  }

  removeEntry(name: string): Promise<void> {
    return this.entries.delete(name) ? Promise.resolve() : refuse("NotFoundError");
  }
}

class FileInMemory {
  readonly kind = "file";
  readonly name: string;
  bytes: Uint8Array<ArrayBuffer>;
  readonly #faults: readonly Fault[];

  constructor(name: string, faults: readonly Fault[], bytes: Uint8Array<ArrayBuffer>) {
    this.name = name;
    this.bytes = bytes;
    this.#faults = faults;
  }

  async getFile(): Promise<File> {
    await this.#failAt("getFile");
    return new File([this.bytes], this.name);
  }

  async createWritable(): Promise<unknown> {
    await this.#failAt("createWritable");
    let swap = new Uint8Array();
    return {
      write: (bytes: Uint8Array<ArrayBuffer>) => {
        swap = Uint8Array.from([...swap, ...bytes]);
        return Promise.resolve();
      },
      close: async () => {
        await this.#failAt("close");
        this.bytes = swap;
      },
      abort: () => Promise.resolve(),
    };
  }

  #failAt(at: Fault["at"]): Promise<void> {
    const fault = this.#faults.find((one) => one.name === this.name && one.at === at);
    return fault === undefined ? Promise.resolve() : refuse(fault.error);
  }
}

function refuse(name: string): Promise<never> {
  return Promise.reject(new DOMException(name, name));
}
