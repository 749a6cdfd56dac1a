import { getI18n } from "react-i18next"

/*
 * The dashboard's own client is not exported to extensions, so this is ours: the same address and
 * the same kind of login, set by Medusa when the admin is built.
 */
declare const __BACKEND_URL__: string | undefined
declare const __AUTH_TYPE__: "session" | "jwt" | undefined
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined

type Query = Record<string, string | number | null | undefined>

/** What the server refused, with its code and status. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code: string | null
  ) {
    super(message)
    this.name = "HttpError"
  }
}

/** This server does not have the route, or not the thing that was asked for. */
export function isNotFound(error: unknown): boolean {
  return error instanceof HttpError && error.status === 404
}

export function get<T>(path: string, query: Query = {}): Promise<T> {
  return send<T>("GET", path + queryText(query))
}

export function post<T>(path: string, body: Record<string, unknown> = {}): Promise<T> {
  return send<T>("POST", path, JSON.stringify(body))
}

export function remove<T>(path: string): Promise<T> {
  return send<T>("DELETE", path)
}

/** Opens a file of the server in a new tab: a link alone would not say who asks. */
export async function openFile(path: string): Promise<void> {
  // Before anything is waited for: later a browser takes it for a pop-up.
  const tab = window.open("", "_blank")
  try {
    const answer = await ask(path, { headers: headersWith({}) })
    if (!answer.ok) throw refusal(answer, await answer.json().catch(() => null))
    const address = URL.createObjectURL(await answer.blob())
    if (tab) tab.location.href = address
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  } catch (error) {
    tab?.close()
    throw error
  }
}

/** Saves a file of the server under the name that it gives it. */
export async function saveFile(path: string): Promise<void> {
  const answer = await ask(path, { headers: headersWith({}) })
  if (!answer.ok) throw refusal(answer, await answer.json().catch(() => null))
  const link = document.createElement("a")
  link.href = URL.createObjectURL(await answer.blob())
  link.download =
    /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? ""
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** A file as Medusa's own upload takes it. */
export function upload<T>(path: string, file: File): Promise<T> {
  const content = new FormData()
  content.append("files", file)
  return send<T>("POST", path, content)
}

async function send<T>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  content?: string | FormData
): Promise<T> {
  const answer = await ask(path, {
    method,
    headers: headersWith({
      accept: "application/json",
      // Of a form the browser says it, with the boundary.
      ...(typeof content === "string" ? { "content-type": "application/json" } : {}),
    }),
    ...(content === undefined ? {} : { body: content }),
  })
  const body: unknown = await answer.json().catch(() => null)
  if (!answer.ok) throw refusal(answer, body)
  return body as T
}

function ask(path: string, request: RequestInit): Promise<Response> {
  const base = (__BACKEND_URL__ ?? "").replace(/\/+$/, "")
  return fetch(base + path, { ...request, credentials: "include" })
}

function headersWith(headers: Record<string, string>): Record<string, string> {
  return {
    // A browser says its own; refusals are read in the dashboard's.
    "accept-language": getI18n().resolvedLanguage ?? "en",
    ...headers,
    ...authorization(),
  }
}

function refusal({ status, statusText }: Response, body: unknown): HttpError {
  const { message, code } = (body ?? {}) as { message?: string; code?: string }
  return new HttpError(status, message || statusText || String(status), code ?? null)
}

/** Only with `ADMIN_AUTH_TYPE=jwt`; a session travels in its cookie. */
function authorization(): Record<string, string> {
  if (__AUTH_TYPE__ !== "jwt") return {}
  const token = localStorage.getItem(__JWT_TOKEN_STORAGE_KEY__ || "medusa_auth_token")
  return token ? { authorization: `Bearer ${token}` } : {}
}

function queryText(query: Query): string {
  const entries = Object.entries(query).filter(([, value]) => value != null && value !== "")
  const text = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()
  return text ? `?${text}` : ""
}
