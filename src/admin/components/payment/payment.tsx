import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { PurchasePaymentView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { Facts } from "../common/facts"
import { History } from "../common/history"
import { Attempt } from "./attempt"
import { Refund } from "./refund"

/** What was asked, every try at paying it, and what went back. */
export function Payment({ payment }: { payment: PurchasePaymentView }) {
  const { t, word, time } = useTexts()
  const isOpen = payment.status === "pending"
  return (
    <>
      <div className="px-6 py-4">
        <Facts
          facts={[
            { label: t("payment.amount"), value: rupiah(payment.amount) },
            {
              label: t("payment.credit"),
              value: payment.credit_total > 0 ? rupiah(payment.credit_total) : null,
            },
            {
              label: t("payment.method"),
              value: payment.payment_type && word("paymentTypes", payment.payment_type),
            },
            { label: t("payment.paidAt"), value: payment.paid_at && time(payment.paid_at) },
            { label: t("payment.expiresAt"), value: isOpen ? time(payment.expires_at) : null },
          ]}
        />
      </div>
      <Section title={t("payment.attempts")}>
        {payment.attempts.map((attempt) => (
          <Attempt key={attempt.id} attempt={attempt} />
        ))}
      </Section>
      <Section title={t("payment.refunds")}>
        {payment.refunds.map((refund) => (
          <Refund key={refund.id} refund={refund} />
        ))}
      </Section>
      {payment.history.length > 0 && (
        <div className="px-6 py-4">
          <History events={payment.history} statuses="paymentStatuses" />
        </div>
      )}
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {title}
      </Text>
      <ul className="flex flex-col gap-y-4">{children}</ul>
    </div>
  )
}
