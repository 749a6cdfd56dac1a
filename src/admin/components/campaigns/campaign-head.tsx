import { Badge, Container, Heading, Text } from "@medusajs/ui"
import type { AdminCampaignView } from "../../../types/http"
import { campaignColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { pathOfCampaign } from "../../lib/use-campaigns"
import { Facts } from "../common/facts"
import { NoteDrawer } from "../common/note-drawer"
import { Status } from "../common/status"
import { EditCampaign } from "./edit-campaign"

/** What a campaign says, how many take part, and what an operator may do with it. */
export function CampaignHead({ campaign }: { campaign: AdminCampaignView }) {
  const { t, time } = useTexts()
  const { starts_at, ends_at, join_until, min_percent, is_open } = campaign
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex min-w-0 flex-wrap items-center gap-4">
          <div className="min-w-0">
            <div className="flex flex-wrap items-center gap-x-2">
              <Heading className="break-words">{campaign.title}</Heading>
              <Badge size="2xsmall">{campaign.badge}</Badge>
            </div>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {campaign.handle}
            </Text>
          </div>
          <Status status={campaign.status} list="campaignStatuses" colors={campaignColors} />
        </div>
        {campaign.status !== "ended" && (
          <div className="flex flex-wrap items-center gap-2">
            <EditCampaign campaign={campaign} />
            <NoteDrawer
              open={t("campaigns.end.open")}
              subject={campaign.title}
              means={t("campaigns.end.means")}
              done={t("campaigns.end.done")}
              path={`${pathOfCampaign(campaign.id)}/end`}
            />
          </div>
        )}
      </div>
      {campaign.description && (
        <Text size="small" className="whitespace-pre-line break-words px-6 py-4">
          {campaign.description}
        </Text>
      )}
      <div className="grid gap-x-8 gap-y-4 px-6 py-4 md:grid-cols-2">
        <Facts
          facts={[
            { label: t("vouchers.starts"), value: time(starts_at) },
            { label: t("vouchers.ends"), value: time(ends_at) },
            { label: t("campaigns.joinUntil"), value: time(join_until) },
            {
              label: t("campaigns.whoJoins"),
              value: t(is_open ? "campaigns.everyShop" : "campaigns.invitedShops"),
            },
          ]}
        />
        <Facts
          facts={[
            {
              label: t("campaigns.minPercent"),
              value: min_percent > 0 ? `${min_percent}%` : null,
            },
            { label: t("campaigns.invited"), value: campaign.invited },
            { label: t("campaigns.shops"), value: campaign.sellers },
            { label: t("campaigns.pieces"), value: campaign.listings },
          ]}
        />
      </div>
    </Container>
  )
}
