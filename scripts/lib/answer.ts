import { readFileSync } from "node:fs"
import { Failure, reasonIn } from "./failure"
import { sleep } from "./processes"

interface Awaited {
  name: string
  log: string
  exited: Promise<string>
}

/** Waits until each URL answers with a status that it may have, or until the server has died. */
export async function untilAnswered(
  server: Awaited,
  urls: readonly { url: string; headers?: Record<string, string>; statuses?: number[] }[],
  timeout_ms = 120_000
): Promise<void> {
  let died: string | undefined
  void server.exited.then((how) => {
    died = how
  })
  const deadline = Date.now() + timeout_ms
  for (const { url, headers, statuses = [200] } of urls) {
    for (;;) {
      if (died !== undefined) {
        const reason = reasonIn(readFileSync(server.log, "utf8"))
        throw new Failure(`${server.name} stopped while starting: ${reason}. See ${server.log}`)
      }
      const status = await statusOf(url, headers)
      if (status !== undefined && statuses.includes(status)) break
      if (Date.now() > deadline) {
        const said = status === undefined ? "does not answer" : `answers with ${status}`
        throw new Failure(`${url} ${said} after ${timeout_ms / 1000} s. See ${server.log}`)
      }
      await sleep(200)
    }
  }
}

async function statusOf(
  url: string,
  headers?: Record<string, string>
): Promise<number | undefined> {
  try {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(10_000) })
    await answer.body?.cancel()
    return answer.status
  } catch {
    return undefined
  }
}
