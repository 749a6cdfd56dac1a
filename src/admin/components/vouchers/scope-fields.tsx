import { Heading, Text } from "@medusajs/ui"
import type { Routes } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { ListField } from "../common/list-field"
import { ManyOf } from "../common/many-of"

export type Scope = Required<NonNullable<Routes["POST /admin/reluv/vouchers/:id"]["body"]["scope"]>>

export const EVERYTHING: Scope = {
  sellers: [],
  categories: [],
  conditions: [],
  brands: [],
  listings: [],
  couriers: [],
  payment_methods: [],
}

/** Typed so that one of the server's that is missing does not compile. */
const CONDITIONS = Object.keys({
  new: true,
  like_new: true,
  good: true,
  fair: true,
} satisfies Record<Scope["conditions"][number], true>) as Scope["conditions"]

const PAYMENT_METHODS = Object.keys({
  gopay: true,
  shopeepay: true,
  dana: true,
  ovo: true,
  other_qris: true,
  credit_card: true,
  bca_va: true,
  bni_va: true,
  bri_va: true,
  echannel: true,
  permata_va: true,
  cimb_va: true,
  danamon_va: true,
  bsi_va: true,
  seabank_va: true,
  saqu_va: true,
  other_va: true,
  alfamart: true,
  indomaret: true,
  akulaku: true,
  kredivo: true,
  uob_ezpay: true,
} satisfies Record<Scope["payment_methods"][number], true>) as Scope["payment_methods"]

type Props = { value: Scope; isOfShop: boolean; onChange: (value: Scope) => void }

/** What a voucher is for. */
export function ScopeFields({ value, isOfShop, onChange }: Props) {
  const { t, word } = useTexts()
  const listOf = (name: "sellers" | "categories" | "brands" | "listings" | "couriers") => (
    <ListField
      label={word("voucherScopes", name)}
      hint={t(`vouchers.scopeHints.${name}`)}
      value={value[name]}
      onChange={(names) => onChange({ ...value, [name]: names })}
    />
  )
  return (
    <section className="flex flex-col gap-y-6">
      <div>
        <Heading level="h3">{t("vouchers.scope")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("vouchers.scopeHint")}
        </Text>
      </div>
      {!isOfShop && listOf("sellers")}
      {listOf("categories")}
      <ManyOf
        label={word("voucherScopes", "conditions")}
        options={CONDITIONS.map((one) => ({ value: one, label: word("conditions", one) }))}
        value={value.conditions}
        onChange={(conditions) => onChange({ ...value, conditions })}
      />
      {listOf("brands")}
      {listOf("listings")}
      {listOf("couriers")}
      <ManyOf
        label={word("voucherScopes", "payment_methods")}
        options={PAYMENT_METHODS.map((one) => ({
          value: one,
          label: word("paymentMethods", one),
        }))}
        value={value.payment_methods}
        onChange={(payment_methods) => onChange({ ...value, payment_methods })}
      />
    </section>
  )
}
