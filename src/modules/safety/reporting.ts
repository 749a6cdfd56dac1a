import { generateEntityId } from "@medusajs/framework/utils"
import type {
  ReportedKind,
  ReportOutcome,
  ReportStatus,
  SafetyReason,
} from "../../domain/safety/report"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { SafetyErrors } from "./errors"

export type NewReport = {
  reporter_id: string
  kind: ReportedKind
  target_id: string
  reason: SafetyReason
  text: string | null
  actor: Actor
}

/** One open report of a thing per person. Throws `REPORTED_ALREADY`. @returns its id */
export async function makeReport(sql: Sql, report: NewReport): Promise<string> {
  const { reporter_id, kind, target_id, reason, text, actor } = report
  const id = generateEntityId(undefined, "rprt")
  const [made] = await sql(
    `insert into reluv_report (id, reporter_id, kind, target_id, reason, text) values (?, ?, ?, ?, ?, ?)
     on conflict (reporter_id, kind, target_id) where status = 'open' do nothing returning id`,
    [id, reporter_id, kind, target_id, reason, text]
  )
  if (!made) throw SafetyErrors.REPORTED_ALREADY()
  await tell(sql, {
    name: "reluv.report.made",
    subject_id: id,
    actor,
    reason,
    data: { kind, target_id },
  })
  return id
}

export type ReportRow = {
  id: string
  reporter_id: string
  kind: ReportedKind
  target_id: string
  reason: SafetyReason
  text: string | null
  status: ReportStatus
  outcome: ReportOutcome | null
  note: string | null
  decided_at: Date | null
  created_at: Date
  /** Of the same thing: how many wait, and how many were acted on, or dismissed, before. */
  open: number
  acted: number
  dismissed: number
  /** How often who reports was wrong before. */
  reporter_dismissed: number
}

const COLUMNS = `r.id, r.reporter_id, r.kind, r.target_id, r.reason, r.text, r.status, r.outcome, r.note, r.decided_at,
  r.created_at, same.open, same.acted, same.dismissed, reporter.dismissed as reporter_dismissed`

const BESIDE = `
  cross join lateral (
    select count(*) filter (where status = 'open')::int as open, count(*) filter (where status = 'acted')::int as acted,
      count(*) filter (where status = 'dismissed')::int as dismissed
    from reluv_report s where s.kind = r.kind and s.target_id = r.target_id
  ) same
  cross join lateral (
    select count(*)::int as dismissed from reluv_report s
    where s.reporter_id = r.reporter_id and s.status = 'dismissed'
  ) reporter`

/** For the operator: what waits, the oldest first; what is decided, the latest first. `count` stops at 10,001. */
export async function listReports(
  sql: Sql,
  {
    filters,
    limit,
    offset,
  }: {
    filters: { id?: string; status?: ReportStatus; kind?: ReportedKind; target_id?: string }
    limit: number
    offset: number
  }
): Promise<{ reports: ReportRow[]; count: number }> {
  const conditions = ["true"]
  const parameters: unknown[] = []
  for (const [column, value] of Object.entries(filters)) {
    if (value === undefined) continue
    conditions.push(`r.${column} = ?`)
    parameters.push(value)
  }
  const where = conditions.join(" and ")
  const direction = filters.status === "open" ? "asc" : "desc"
  const reports = await sql<ReportRow>(
    `select ${COLUMNS} from (
       select * from reluv_report r where ${where} order by r.id ${direction} limit ? offset ?
     ) r ${BESIDE} order by r.id ${direction}`,
    [...parameters, limit, offset]
  )
  const [counted] = await sql<{ count: number }>(
    `select count(*)::int as count from (select 1 from reluv_report r where ${where} limit 10001) as capped`,
    parameters
  )
  return { reports, count: counted?.count ?? 0 }
}

/**
 * Decides all open reports of the same thing at once. Throws `REPORT_NOT_FOUND`, `REPORT_DECIDED`.
 * @returns what was reported
 */
export async function decideReports(
  sql: Sql,
  {
    id,
    outcome,
    note,
    actor,
  }: { id: string; outcome: ReportOutcome; note: string | null; actor: Actor }
): Promise<{ kind: ReportedKind; target_id: string }> {
  const [report] = await sql<{ kind: ReportedKind; target_id: string }>(
    `select kind, target_id from reluv_report where id = ?`,
    [id]
  )
  if (!report) throw SafetyErrors.REPORT_NOT_FOUND()
  const { kind, target_id } = report
  const status: ReportStatus = outcome === "dismissed" ? "dismissed" : "acted"
  const decided = await sql<{ id: string }>(
    `update reluv_report r set status = ?, outcome = ?, note = ?, decided_by = ?, decided_at = now(), updated_at = now()
     from (
       select id from reluv_report where kind = ? and target_id = ? and status = 'open' order by id for update
     ) locked where r.id = locked.id returning r.id`,
    [status, outcome, note, actor.id, kind, target_id]
  )
  if (!decided.some((one) => one.id === id)) throw SafetyErrors.REPORT_DECIDED()
  await tell(sql, {
    name: "reluv.report.decided",
    subject_id: id,
    actor,
    reason: note,
    data: { kind, target_id, outcome },
  })
  return report
}
