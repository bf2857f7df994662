/** The browser has taken the bytes long before, but does not say when. */
const KEPT_FOR = 60_000;

/** Gives a file to the user, who finds it where downloads go. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_FOR);
}
