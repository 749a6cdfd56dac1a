import { AsyncLocalStorage } from "node:async_hooks"

const requests = new AsyncLocalStorage<string>()

/** Whatever is logged in this work, and in what it starts, carries the id of its request. */
export function inRequest<T>(id: string, work: () => T): T {
  return requests.run(id, work)
}

/** The request that is being answered here, if one is. */
export function requestIdHere(): string | undefined {
  return requests.getStore()
}
