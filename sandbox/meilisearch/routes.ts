import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { filled, type Loose, list, number, object, text } from "../core/json"
import { SANDBOX_MEILISEARCH_API_KEY } from "../defaults"
import { type Document, type Settings, search } from "./match"

type Index = { documents: Map<string, Document>; settings: Settings }
type Task = {
  status: "enqueued" | "succeeded" | "failed"
  error: { code: string; message: string } | null
}

const DEFAULTS: Settings = {
  searchableAttributes: ["*"],
  filterableAttributes: [],
  rankingRules: [],
  stopWords: [],
  synonyms: {},
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: false,
  },
  pagination: { maxTotalHits: 1_000 },
}
const GOOD_ID = /^[A-Za-z0-9_-]{1,511}$/

/**
 * As much of Meilisearch under `/meilisearch` as Reluv asks for. A write answers 202 at once, whatever is wrong with it;
 * what became of it is told by its task, some moments later.
 */
export function meilisearchRoutes(app: FastifyInstance): void {
  const indexes = new Map<string, Index>()
  const tasks: Task[] = []

  const enqueue = (reply: FastifyReply, indexUid: string, work: () => void) => {
    const taskUid = tasks.length
    const task: Task = { status: "enqueued", error: null }
    tasks.push(task)
    setTimeout(() => {
      try {
        work()
        task.status = "succeeded"
      } catch (error) {
        task.status = "failed"
        task.error = {
          code: (error as Error).message,
          message: `${indexUid}: ${(error as Error).message}`,
        }
      }
    }, 5).unref()
    return reply
      .code(202)
      .send({ taskUid, indexUid, status: "enqueued", enqueuedAt: new Date().toISOString() })
  }
  /** Writes make an index that is missing, as the real one does. */
  const written = (uid: string): Index => {
    const known = indexes.get(uid) ?? { documents: new Map(), settings: DEFAULTS }
    indexes.set(uid, known)
    return known
  }

  void app.register(
    async (api) => {
      api.addHook("preHandler", async (request, reply) => {
        if (request.url.endsWith("/health")) return
        if (request.headers.authorization === `Bearer ${SANDBOX_MEILISEARCH_API_KEY}`) return
        return refuse(reply, 403, "invalid_api_key")
      })

      api.get("/health", async () => ({ status: "available" }))

      api.post("/indexes", async (request, reply) => {
        const uid = filled(object(request.body).uid) ?? ""
        return enqueue(reply, uid, () => {
          if (indexes.has(uid)) throw new Error("index_already_exists")
          written(uid)
        })
      })

      api.delete("/indexes/:uid", async (request, reply) => {
        const uid = uidOf(request)
        return enqueue(reply, uid, () => {
          if (!indexes.delete(uid)) throw new Error("index_not_found")
        })
      })

      api.patch("/indexes/:uid/settings", async (request, reply) => {
        const uid = uidOf(request)
        const changes = object(request.body) as Partial<Settings>
        return enqueue(reply, uid, () => {
          const index = written(uid)
          index.settings = { ...index.settings, ...changes }
        })
      })

      api.post("/indexes/:uid/documents", async (request, reply) => {
        const uid = uidOf(request)
        const documents = list(request.body).map((one) => object(one))
        return enqueue(reply, uid, () => {
          // One that is bad fails them all.
          if (documents.some(({ id }) => !GOOD_ID.test(String(id))))
            throw new Error("invalid_document_id")
          const index = written(uid)
          for (const one of documents) index.documents.set(String(one.id), one as Document)
        })
      })

      api.post("/indexes/:uid/documents/delete-batch", async (request, reply) => {
        const uid = uidOf(request)
        const ids = list(request.body).map(String)
        return enqueue(reply, uid, () => {
          const index = indexes.get(uid)
          if (!index) throw new Error("index_not_found")
          for (const id of ids) index.documents.delete(id)
        })
      })

      api.get<{ Params: { id: string } }>("/tasks/:id", async (request, reply) => {
        const task = tasks[Number(request.params.id)]
        return task
          ? { uid: Number(request.params.id), ...task }
          : refuse(reply, 404, "task_not_found")
      })

      api.post("/indexes/:uid/search", async (request, reply) => {
        const index = indexes.get(uidOf(request))
        if (!index) return refuse(reply, 404, "index_not_found")
        const body = object(request.body)
        const conditions = list(body.filter).map((one) => conditionOf(String(one)))
        const { filterableAttributes, pagination } = index.settings
        const known = conditions.every((one) => one && filterableAttributes.includes(one.attribute))
        if (!known) return refuse(reply, 400, "invalid_search_filter")
        const fitting = [...index.documents.values()].filter((document) =>
          conditions.every((one) => one && String(document[one.attribute]) === one.value)
        )
        const q = text(body.q) ?? ""
        const strategy = body.matchingStrategy === "all" ? "all" : "last"
        const ids = search(fitting, index.settings, { q, strategy })
        const limit = Math.min(number(body.limit) ?? 20, pagination.maxTotalHits)
        return {
          hits: ids.slice(0, limit).map((id) => ({ id })),
          query: q,
          processingTimeMs: 1,
          limit,
          offset: 0,
          estimatedTotalHits: Math.min(ids.length, pagination.maxTotalHits),
        }
      })
    },
    { prefix: "/meilisearch" }
  )
}

/** `attribute = value`, or with the value in quotes. */
function conditionOf(text: string): { attribute: string; value: string } | null {
  const [, attribute, quoted, bare] = /^(\w+) = (?:'((?:[^'\\]|\\.)*)'|([\w.-]+))$/.exec(text) ?? []
  const value = quoted?.replace(/\\(.)/g, "$1") ?? bare
  return attribute && value !== undefined ? { attribute, value } : null
}

function uidOf(request: FastifyRequest): string {
  return String((request.params as Loose).uid)
}

function refuse(reply: FastifyReply, status: number, code: string) {
  return reply.code(status).send({
    message: code,
    code,
    type: status === 403 ? "auth" : "invalid_request",
    link: `https://docs.meilisearch.com/errors#${code}`,
  })
}
