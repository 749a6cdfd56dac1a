import { Button, Heading, Input, Label, Text, toast } from "@medusajs/ui"
import { type ReactNode, useId, useState } from "react"
import type { BalanceView } from "../../../types/http"
import { openFile } from "../../lib/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { useBalanceOfSeller, usePayoutsOfSeller } from "../../lib/use-sellers"
import { Amounts } from "../common/amounts"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { Pagination } from "../common/pagination"
import { PayoutItem } from "../payouts/payout-item"

const UPCOMING = 10

/** A shop's money: what it has, when it has more, what it was paid, and its statements. */
export function SellerBalance({ id }: { id: string }) {
  const { t } = useTexts()
  const { data: balance, error, isPending, refetch } = useBalanceOfSeller(id)
  if (isPending) return <Loading lines={6} />
  if (error) return <Failure error={error} title={t("state.failed")} onRetry={refetch} />
  return (
    <div className="divide-y">
      <div className="grid gap-6 px-6 py-4 md:grid-cols-2">
        <div className="flex flex-col gap-y-4">
          <Amounts
            lines={[
              { label: t("balance.available"), amount: balance.available, isTotal: true },
              { label: t("balance.held"), amount: balance.held },
              { label: t("balance.disputed"), amount: balance.disputed },
              { label: t("balance.inPayout"), amount: balance.in_payout },
            ]}
          />
          <Statement id={id} />
        </div>
        <Upcoming upcoming={balance.upcoming} />
      </div>
      <Payouts id={id} />
    </div>
  )
}

function Upcoming({ upcoming }: Pick<BalanceView, "upcoming">) {
  const { t, time } = useTexts()
  return (
    <Part title={t("balance.upcoming")}>
      {upcoming.length === 0 && (
        <Text size="small" className="text-ui-fg-muted">
          {t("balance.nothingUpcoming")}
        </Text>
      )}
      <ul className="txt-small flex flex-col gap-y-1">
        {upcoming
          .slice(0, UPCOMING)
          .map(({ seller_order_id, number, amount, available_at, awaits_cash }) => (
            <li key={seller_order_id} className="flex justify-between gap-x-4">
              <span className="text-ui-fg-subtle">
                {number} ·{" "}
                {available_at ? (
                  <time dateTime={available_at}>{time(available_at)}</time>
                ) : (
                  t(awaits_cash ? "balance.awaitsCash" : "balance.notShipped")
                )}
              </span>
              <span className="whitespace-nowrap tabular-nums">{rupiah(amount)}</span>
            </li>
          ))}
      </ul>
      {upcoming.length > UPCOMING && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("balance.more", { count: upcoming.length - UPCOMING })}
        </Text>
      )}
    </Part>
  )
}

/** The month that is looked at, as a PDF. */
function Statement({ id }: { id: string }) {
  const { t } = useTexts()
  const field = useId()
  const [month, setMonth] = useState(() => new Date().toISOString().slice(0, 7))
  const open = () =>
    openFile(`/admin/reluv/sellers/${encodeURIComponent(id)}/statements?month=${month}`).catch(
      (error: unknown) => toast.error(error instanceof Error ? error.message : t("state.failed"))
    )
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="flex flex-col gap-y-1">
        <Label size="small" htmlFor={field}>
          {t("balance.month")}
        </Label>
        <Input
          id={field}
          type="month"
          size="small"
          value={month}
          onChange={({ target }) => setMonth(target.value)}
        />
      </div>
      <Button size="small" variant="secondary" disabled={!month} onClick={() => void open()}>
        {t("balance.statement")}
      </Button>
    </div>
  )
}

function Payouts({ id }: { id: string }) {
  const { t } = useTexts()
  const [offset, turnTo] = useState(0)
  const { data } = usePayoutsOfSeller(id, offset)
  return (
    <section>
      <Heading level="h3" className="px-6 pt-4">
        {t("menu.payouts")}
      </Heading>
      {data?.count === 0 && (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("payouts.empty")}
        </Text>
      )}
      <ol className="divide-y">
        {data?.payouts.map((payout) => (
          <PayoutItem key={payout.id} payout={payout} />
        ))}
      </ol>
      {data && data.count > 0 && <Pagination count={data.count} offset={offset} turnTo={turnTo} />}
    </section>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-y-2">
      <Heading level="h3">{title}</Heading>
      {children}
    </section>
  )
}
