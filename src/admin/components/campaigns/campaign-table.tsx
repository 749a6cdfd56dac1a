import { Badge, Table, Text } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"
import type { AdminCampaignView } from "../../../types/http"
import { campaignColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { Status } from "../common/status"
import { TableHead, WIDE } from "../common/table-head"

export function CampaignTable({ campaigns }: { campaigns: readonly AdminCampaignView[] }) {
  const { t } = useTexts()
  return (
    <Table>
      <TableHead
        columns={[
          t("campaigns.campaign"),
          { wide: t("campaigns.shops") },
          { wide: t("campaigns.pieces") },
          t("vouchers.status"),
        ]}
      />
      <Table.Body>
        {campaigns.map((campaign) => (
          <Row key={campaign.id} campaign={campaign} />
        ))}
      </Table.Body>
    </Table>
  )
}

function Row({ campaign }: { campaign: AdminCampaignView }) {
  const { t, time } = useTexts()
  const navigate = useNavigate()
  const page = `/flash-sales/${campaign.id}`
  const { starts_at, ends_at, sellers, listings } = campaign
  return (
    <Table.Row className="cursor-pointer" onClick={() => void navigate(page)}>
      <Table.Cell className="w-full max-w-0 py-3">
        <div className="flex min-w-0 items-center gap-x-2">
          <Link
            to={page}
            className="text-ui-fg-base txt-compact-small-plus focus-visible:shadow-borders-focus block truncate rounded outline-none"
          >
            {campaign.title}
          </Link>
          <Badge size="2xsmall" className="shrink-0">
            {campaign.badge}
          </Badge>
        </div>
        <Text size="small" className="text-ui-fg-subtle whitespace-normal">
          {t("campaigns.fromTo", { from: time(starts_at), to: time(ends_at) })}
        </Text>
        <Text size="small" className="text-ui-fg-muted md:hidden">
          {t("campaigns.inIt", { sellers, listings })}
        </Text>
      </Table.Cell>
      <Table.Cell className={WIDE}>{sellers}</Table.Cell>
      <Table.Cell className={WIDE}>{listings}</Table.Cell>
      <Table.Cell className="py-3">
        <Status status={campaign.status} list="campaignStatuses" colors={campaignColors} />
      </Table.Cell>
    </Table.Row>
  )
}
