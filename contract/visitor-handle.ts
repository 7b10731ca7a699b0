/** Where a visitor's opaque handle is kept between visits. */
export interface VisitorHandle {
  read(): string | undefined;
  write(handle: string): void;
  forget(): void;
}

/** Keeps the handle only as long as the page stays open. */
export function handleInMemory(): VisitorHandle {
  let kept: string | undefined;
  return {
    read: () => kept,
    write: (handle) => {
      kept = handle;
    },
    forget: () => {
      kept = undefined;
    },
  };
}

/**
 * Keeps the handle in a storage of the origin. Reading it may throw (blocked by the person's settings) and writing may fail
 * (full): then it lives in memory, so that what the person does still works on this page.
 *
 * @param storage Asked for late, because even naming `localStorage` can throw.
 */
export function handleInStorage(storage: () => Storage, key = 'jobunivers.visitor'): VisitorHandle {
  const memory = handleInMemory();
  const attempt = <Value>(act: (store: Storage) => Value): Value | undefined => {
    try {
      return act(storage());
    } catch {
      return undefined;
    }
  };
  return {
    read: () => attempt((store) => store.getItem(key)) ?? memory.read(),
    write: (handle) => {
      memory.write(handle);
      attempt((store) => store.setItem(key, handle));
    },
    forget: () => {
      memory.forget();
      attempt((store) => store.removeItem(key));
    },
  };
}
