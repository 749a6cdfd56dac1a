import type { Routes } from "../types/http"
import { ReluvError } from "./http"

type Signed = Routes["POST /seller/uploads/sign"]["answer"]["uploads"][number]
type Stored = Routes["POST /seller/uploads"]["answer"]["files"]
type Proof = { id: string; version: number; signature: string }

type UploadRoute =
  | "POST /seller/uploads"
  | "POST /seller/uploads/sign"
  | "POST /seller/uploads/confirm"

/** Asks one of the routes, for the shop that the client acts for. */
export type Ask = <N extends UploadRoute>(
  name: N,
  asking: { body: Routes[N]["body"]; signal?: AbortSignal }
) => Promise<Routes[N]["answer"]>

export type UploadOptions = {
  /** How much of all pictures is sent, from 0 to 1; where the browser tells. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

/** What one request takes. */
const MOST_AT_ONCE = 8

/**
 * Uploads pictures of a shop: from the browser to the file provider directly, where it takes them, and
 * through the server otherwise. @returns their addresses, in the order of `files`
 */
export async function uploadPictures(
  ask: Ask,
  files: readonly Blob[],
  { onProgress, signal }: UploadOptions = {}
): Promise<Stored> {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const sent = files.map(() => 0)
  const tell = (index: number, bytes: number) => {
    sent[index] = Math.min(bytes, files[index]?.size ?? 0)
    onProgress?.(total > 0 ? sent.reduce((sum, one) => sum + one, 0) / total : 1)
  }
  const stored: Stored = []
  for (let first = 0; first < files.length; first += MOST_AT_ONCE) {
    const some = files.slice(first, first + MOST_AT_ONCE)
    const signed = await signedFor(ask, some.length, signal)
    const told = (index: number, bytes: number) => tell(first + index, bytes)
    stored.push(
      ...(signed
        ? await sendDirectly(ask, some, { signed, tell: told, signal })
        : await sendThroughServer(ask, some, { tell: told, signal }))
    )
  }
  return stored
}

/** Null where the file provider takes nothing from browsers. */
async function signedFor(ask: Ask, count: number, signal?: AbortSignal): Promise<Signed[] | null> {
  try {
    return (await ask("POST /seller/uploads/sign", { body: { count }, signal })).uploads
  } catch (error) {
    if (error instanceof ReluvError && error.code === "DIRECT_UPLOAD_OFF") return null
    throw error
  }
}

type Sending = { tell: (index: number, bytes: number) => void; signal?: AbortSignal }

async function sendDirectly(
  ask: Ask,
  files: readonly Blob[],
  { signed, tell, signal }: Sending & { signed: readonly Signed[] }
): Promise<Stored> {
  const uploads = await Promise.all(
    signed.map(async (upload, index): Promise<Proof> => {
      const form = new FormData()
      for (const [name, value] of Object.entries(upload.fields)) form.append(name, value)
      form.append(upload.file_field, files[index] ?? new Blob())
      return proofIn(await post(upload.url, form, { tell: (bytes) => tell(index, bytes), signal }))
    })
  )
  return (await ask("POST /seller/uploads/confirm", { body: { uploads }, signal })).files
}

async function sendThroughServer(
  ask: Ask,
  files: readonly Blob[],
  { tell, signal }: Sending
): Promise<Stored> {
  const body = new FormData()
  for (const file of files) body.append("files", file)
  const { files: stored } = await ask("POST /seller/uploads", { body, signal })
  for (const [index, file] of files.entries()) tell(index, file.size)
  return stored
}

type Answer = { status: number; body: unknown }

function proofIn({ status, body }: Answer): Proof {
  const { public_id, version, signature, error } = Object(body) as Record<string, unknown>
  if (status === 200 && typeof public_id === "string" && typeof signature === "string") {
    return { id: public_id, version: Number(version), signature }
  }
  const { message } = Object(error) as Record<string, unknown>
  const code = "PROD_004"
  const told = { code, type: "invalid_data", message: message ?? "The picture was not stored" }
  throw new ReluvError({ status, statusText: "", body: told })
}

/** By `XMLHttpRequest` where there is one: `fetch` does not tell how much it has sent. */
function post(
  url: string,
  form: FormData,
  { tell, signal }: { tell: (bytes: number) => void; signal?: AbortSignal }
): Promise<Answer> {
  if (typeof XMLHttpRequest === "undefined") return postByFetch(url, form, { tell, signal })
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open("POST", url)
    request.responseType = "json"
    request.upload.onprogress = ({ loaded }) => tell(loaded)
    request.onload = () => resolve({ status: request.status, body: request.response as unknown })
    request.onerror = () => reject(new TypeError("The picture could not be sent"))
    request.onabort = () => reject(new DOMException("The upload was aborted", "AbortError"))
    signal?.addEventListener("abort", () => request.abort(), { once: true })
    request.send(form)
  })
}

async function postByFetch(
  url: string,
  form: FormData,
  { tell, signal }: { tell: (bytes: number) => void; signal?: AbortSignal }
): Promise<Answer> {
  const answer = await fetch(url, { method: "POST", body: form, signal })
  tell(Number.POSITIVE_INFINITY)
  return { status: answer.status, body: (await answer.json().catch(() => null)) as unknown }
}
