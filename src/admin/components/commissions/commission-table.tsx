import { Button, Table, Text, usePrompt } from "@medusajs/ui"
import type { CommissionView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { pathOfCommission } from "../../lib/use-commissions"
import { TableHead, WIDE } from "../common/table-head"
import { SetCommission } from "./set-commission"

export function CommissionTable({ rules }: { rules: readonly CommissionView[] }) {
  const { t } = useTexts()
  return (
    <Table>
      <TableHead
        columns={[
          t("commissions.whose"),
          { wide: t("commissions.pays") },
          { spoken: t("commissions.change") },
        ]}
      />
      <Table.Body>
        {rules.map((rule) => (
          <Row key={rule.id} rule={rule} />
        ))}
      </Table.Body>
    </Table>
  )
}

function Row({ rule }: { rule: CommissionView }) {
  const { t } = useTexts()
  return (
    <Table.Row>
      <Table.Cell className="py-3">
        <Text size="small" leading="compact" weight="plus" className="text-ui-fg-base">
          <Whose rule={rule} />
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {rule.category_id === null
            ? t("commissions.allCategories")
            : t("commissions.inCategory", { name: rule.category_name ?? rule.category_id })}
        </Text>
        <span className="mt-1 block md:hidden">
          <Pays rule={rule} />
        </span>
      </Table.Cell>
      <Table.Cell className={WIDE}>
        <Pays rule={rule} />
      </Table.Cell>
      <Table.Cell className="py-3">
        <div className="flex flex-wrap justify-end gap-2">
          <SetCommission rule={rule} />
          <Forget rule={rule} />
        </div>
      </Table.Cell>
    </Table.Row>
  )
}

function Whose({ rule }: { rule: CommissionView }) {
  const { t, word } = useTexts()
  if (rule.seller_id !== null)
    return <>{t("commissions.ofSeller", { name: rule.seller_name ?? rule.seller_id })}</>
  if (rule.campaign_id !== null)
    return <>{t("commissions.inCampaign", { name: rule.campaign_title ?? rule.campaign_id })}</>
  if (rule.level !== null)
    return <>{t("commissions.ofLevel", { name: word("standing.levels", rule.level) })}</>
  return <>{word("commissionScopes", "everybody")}</>
}

function Pays({ rule }: { rule: CommissionView }) {
  const { t, language } = useTexts()
  const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(rule.percent)
  const says = [
    rule.fixed > 0 && t("commissions.andFixed", { amount: rupiah(rule.fixed) }),
    rule.minimum > 0 && t("commissions.atLeast", { amount: rupiah(rule.minimum) }),
    rule.cap !== null && t("commissions.atMost", { amount: rupiah(rule.cap) }),
    rule.of_shipping && t("commissions.withShipping"),
    rule.of_vouchers && t("commissions.withVouchers"),
  ].filter((one) => one !== false)
  return (
    <>
      <span className="text-ui-fg-base">{percent} %</span>
      {says.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {says.join(" · ")}
        </Text>
      )}
    </>
  )
}

function Forget({ rule }: { rule: CommissionView }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const prompt = usePrompt()
  const forget = async () => {
    const isSure = await prompt({
      title: t("commissions.forget"),
      description: t("commissions.forgetMeans"),
      confirmText: t("commissions.forget"),
      cancelText: t("actions.cancel"),
    })
    if (!isSure) return
    await act({
      path: pathOfCommission(rule.id),
      method: "DELETE",
      done: t("commissions.forgotten"),
    })
  }
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={() => void forget()}>
      {t("commissions.forget")}
    </Button>
  )
}
