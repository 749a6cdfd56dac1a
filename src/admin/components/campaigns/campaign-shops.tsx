import { Container, Heading, Table } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { AdminCampaignView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useCampaignShops } from "../../lib/use-campaigns"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { Nothing } from "../common/nothing"
import { Pagination } from "../common/pagination"
import { InviteShops } from "./invite-shops"

/** Shops that were asked to join, and those that have. */
export function CampaignShops({ campaign }: { campaign: AdminCampaignView }) {
  const { t } = useTexts()
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{t("campaigns.shops")}</Heading>
        {campaign.status !== "ended" && <InviteShops campaign={campaign} />}
      </div>
      <Shops id={campaign.id} />
    </Container>
  )
}

function Shops({ id }: { id: string }) {
  const { t, time } = useTexts()
  const [offset, turnTo] = useState(0)
  const { data, isPending, error, refetch } = useCampaignShops(id, offset)
  if (isPending) return <Loading lines={4} />
  if (error) return <Failure error={error} title={t("state.failed")} onRetry={refetch} />
  if (data.count === 0) {
    return <Nothing title={t("campaigns.noShops")} hint={t("campaigns.noShopsHint")} />
  }
  return (
    <>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t("campaigns.shop")}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="hidden md:table-cell">
              {t("campaigns.invitedAt")}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col">{t("campaigns.pieces")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data.shops.map(({ shop, listings, invited_at }) => (
            <Table.Row key={shop.id}>
              <Table.Cell className="w-full max-w-0">
                <Link className="text-ui-fg-interactive block truncate" to={`/sellers/${shop.id}`}>
                  {shop.name}
                </Link>
              </Table.Cell>
              <Table.Cell className="hidden whitespace-nowrap md:table-cell">
                {invited_at ? time(invited_at) : "–"}
              </Table.Cell>
              <Table.Cell>{listings}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Pagination count={data.count} offset={offset} turnTo={turnTo} />
    </>
  )
}
