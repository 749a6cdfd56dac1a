import { Pool } from "undici"
import { Failure } from "../lib/failure"

/** What one kind of request took. */
export interface Load {
  requests: number
  seconds: number
  /** Of each request, sorted. */
  ms: number[]
}

/** Asks for paths, one after the other by each of so many clients, until the time is over. */
export async function askFor(
  url: string,
  {
    paths,
    clients,
    seconds,
    headers,
  }: {
    paths: readonly string[]
    clients: number
    seconds: number
    /** The same for all, or those of the next one. */
    headers: Record<string, string> | (() => Record<string, string>)
  }
): Promise<Load> {
  const pool = new Pool(url, { connections: clients, pipelining: 1 })
  const ms: number[] = []
  const started = performance.now()
  const until = started + seconds * 1_000
  let next = 0
  try {
    await Promise.all(
      Array.from({ length: clients }, async () => {
        while (performance.now() < until) {
          const path = paths[next++ % paths.length] ?? ""
          const begun = performance.now()
          const { statusCode, body } = await pool.request({
            method: "GET",
            path,
            headers: typeof headers === "function" ? headers() : headers,
          })
          const size = (await body.arrayBuffer()).byteLength
          if (statusCode !== 200 || size === 0) throw new Failure(`${path} answered ${statusCode}`)
          ms.push(performance.now() - begun)
        }
      })
    )
  } finally {
    await pool.close()
  }
  const took = (performance.now() - started) / 1_000
  return { requests: ms.length, seconds: took, ms: ms.toSorted((a, b) => a - b) }
}
