/** Progress that reaches the screen at most once a frame, however fast the worker tells it. */
export interface FrameProgress<Item> {
  readonly tell: (item: Item) => void;
  /** Tells what waits at once, before the result is shown. */
  readonly flush: () => void;
}

/** @param show - Told everything since the last frame, in order. */
export function progressByFrame<Item>(show: (items: readonly Item[]) => void): FrameProgress<Item> {
  let waiting: Item[] = [];
  let frame: number | undefined;
  const flush = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
    const items = waiting;
    waiting = [];
    if (items.length > 0) show(items);
  };
  return {
    tell: (item) => {
      waiting.push(item);
      frame ??= requestAnimationFrame(flush);
    },
    flush,
  };
}
