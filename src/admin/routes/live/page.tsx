import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MediaPlay } from "@medusajs/icons"
import { Crumb } from "../../components/common/crumb"
import { LiveSaleList } from "../../components/live/live-sale-list"

export const config = defineRouteConfig({
  label: "menu.live",
  rank: 80,
  icon: MediaPlay,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.live" /> }

export default LiveSaleList
