import type { AnswerOf } from "../../../src/client"
import { serverUrl, testServers } from "../servers"

type Uploaded = AnswerOf<"POST /seller/imports">["import"]

/** Sends a table of listings as a browser does; any status is an answer. */
export async function uploadTable({ token }: { token: string }, table: string | Buffer) {
  const body = new FormData()
  const bytes = new Uint8Array(Buffer.from(table))
  body.append("file", new Blob([bytes], { type: "text/csv" }), "barang.csv")
  const answer = await fetch(`${serverUrl()}/seller/imports`, {
    method: "POST",
    headers: {
      "x-publishable-api-key": testServers().publishable_key,
      authorization: `Bearer ${token}`,
    },
    body,
  })
  return { status: answer.status, body: (await answer.json()) as { import: Uploaded } }
}
