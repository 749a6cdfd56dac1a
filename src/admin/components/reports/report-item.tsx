import { Button, StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { ReportView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"

type Props = { report: ReportView }

const COLORS = { open: "orange", acted: "red", dismissed: "grey" } as const

/** What somebody reports, beside its history, and what can be made of it with one click. */
export function ReportItem({ report }: Props) {
  const { t, time } = useTexts()
  const { kind, text, status, history, note, outcome } = report
  return (
    <li className="flex flex-col gap-4 px-6 py-4 sm:flex-row sm:justify-between">
      <div className="flex min-w-0 flex-col gap-y-2">
        <div className="flex flex-wrap items-center gap-2">
          <StatusBadge color={COLORS[status]}>{t(`reports.states.${status}`)}</StatusBadge>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`reports.kinds.${kind}`)} ·{" "}
            <time dateTime={report.created_at}>{time(report.created_at)}</time>
          </Text>
        </div>
        <Target report={report} />
        <Text size="small" className="text-ui-fg-error break-words">
          {t(`reports.reasons.${report.reason}`)}
          {text && `: ${text}`}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {t("reports.history", history)}
        </Text>
        {outcome && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {t(`reports.outcomes.${outcome}`)}
            {note && `: ${note}`}
          </Text>
        )}
      </div>
      {status === "open" && <Outcomes report={report} />}
    </li>
  )
}

function Target({ report: { kind, target, target_id } }: Props) {
  const { t } = useTexts()
  const name = target.title ?? target_id
  const state = target.status
    ? ` · ${t(`reports.targetStates.${target.status}`, { defaultValue: target.status })}`
    : ""
  const to = addressOf({ kind, target, target_id })
  return (
    <Text size="small" weight="plus" className="break-words">
      {to ? (
        <Link to={to} className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover">
          {name}
        </Link>
      ) : (
        name
      )}
      {state}
    </Text>
  )
}

function addressOf({
  kind,
  target,
  target_id,
}: Pick<ReportView, "kind" | "target" | "target_id">): string | null {
  if (kind === "buyer") return `/customers/${encodeURIComponent(target_id)}`
  if (target.conversation_id) return `/conversations/${encodeURIComponent(target.conversation_id)}`
  return target.seller_id && `/sellers/${encodeURIComponent(target.seller_id)}`
}

/** What is taken out of sight with its reports. */
const TAKEN = {
  listing: "listing_blocked",
  message: "message_hidden",
  live_message: "message_hidden",
} as const

function Outcomes({ report: { id, kind } }: Props) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const path = `/admin/reluv/reports/${encodeURIComponent(id)}/decide`
  const taken = kind === "seller" || kind === "buyer" ? null : TAKEN[kind]
  const decide = (outcome: string) =>
    void act({ path, body: { outcome }, done: t(`reports.done.${outcome}`) })
  return (
    <div className="flex shrink-0 flex-wrap items-start gap-2">
      {taken && (
        <Button size="small" variant="danger" isLoading={isPending} onClick={() => decide(taken)}>
          {t(`reports.take.${taken}`)}
        </Button>
      )}
      <Button
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={() => decide("handled")}
      >
        {t("reports.handled")}
      </Button>
      <Button
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={() => decide("dismissed")}
      >
        {t("reports.dismiss")}
      </Button>
    </div>
  )
}
