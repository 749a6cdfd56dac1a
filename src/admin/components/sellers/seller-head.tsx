import { Container, Heading, InlineTip, Text } from "@medusajs/ui"
import type { OperatorSellerView } from "../../../types/http"
import { courierName } from "../../lib/couriers"
import { useTexts } from "../../lib/texts"
import { Facts } from "../common/facts"
import { SellerActions } from "./seller-actions"
import { SellerState } from "./seller-state"

/** Who a shop is, what stands against it, and what an operator may do. */
export function SellerHead({ seller }: { seller: OperatorSellerView }) {
  const { t, reason, time } = useTexts()
  const { origin, status_reason: why, suspended_until: until } = seller
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex min-w-0 items-center gap-x-4">
          {seller.logo_url && (
            <img
              src={seller.logo_url}
              alt=""
              className="bg-ui-bg-subtle size-12 shrink-0 rounded-lg object-cover"
            />
          )}
          <div className="min-w-0">
            <Heading className="break-words">{seller.name}</Heading>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {seller.handle}
            </Text>
          </div>
          <SellerState seller={seller} />
        </div>
        <SellerActions seller={seller} />
      </div>
      {why && (
        <div className="px-6 py-4">
          <InlineTip variant="warning" label={t("sellers.told")}>
            <span className="break-words">{reason(why)}</span>
            {until && <span className="block">{t("sellers.until", { time: time(until) })}</span>}
          </InlineTip>
        </div>
      )}
      <div className="grid gap-x-8 gap-y-4 px-6 py-4 md:grid-cols-2">
        <Facts
          facts={[
            { label: t("sellers.opened"), value: time(seller.opened_at) },
            { label: t("sellers.phone"), value: seller.phone },
            {
              label: t("sellers.origin"),
              value: [
                origin.contact_name,
                origin.address_1,
                origin.district,
                origin.city,
                origin.province,
                origin.postal_code,
              ]
                .filter(Boolean)
                .join(", "),
            },
          ]}
        />
        <Facts
          facts={[
            { label: t("sellers.description"), value: seller.description },
            {
              label: t("sellers.couriers"),
              value:
                seller.couriers?.map((code) => courierName(code, null)).join(", ") ??
                t("sellers.allCouriers"),
            },
            { label: t("sellers.closes"), value: seller.closes_at && time(seller.closes_at) },
            { label: t("sellers.reopens"), value: seller.reopens_at && time(seller.reopens_at) },
            { label: t("sellers.message"), value: seller.closed_message },
          ]}
        />
      </div>
    </Container>
  )
}
