import { Button, Checkbox, Drawer, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import type { AdminCampaignView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { pathOfCampaign, useFoundShops } from "../../lib/use-campaigns"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { SearchBox } from "../common/search-box"

type Chosen = Record<string, string>

/** Shops that may sell are found by their names, and asked together. */
export function InviteShops({ campaign }: { campaign: AdminCampaignView }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<Chosen>({})
  const seller_ids = Object.keys(chosen)
  const invite = async () => {
    const path = `${pathOfCampaign(campaign.id)}/invitations`
    if (!(await act({ path, body: { seller_ids }, done: t("campaigns.invite.done") }))) return
    setChosen({})
    setOpen(false)
  }
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("campaigns.invite.open")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("campaigns.invite.open")} hint={t("campaigns.invite.means")} />
        <DrawerForm
          submit={t("campaigns.invite.submit", { count: seller_ids.length })}
          isPending={isPending}
          isComplete={seller_ids.length > 0}
          onSubmit={invite}
        >
          <ShopChoice chosen={chosen} onChange={setChosen} />
        </DrawerForm>
      </Drawer.Content>
    </Drawer>
  )
}

type ChoiceProps = { chosen: Chosen; onChange: (chosen: Chosen) => void }

function ShopChoice({ chosen, onChange }: ChoiceProps) {
  const { t } = useTexts()
  const id = useId()
  const [q, setQ] = useState("")
  const { data = [], isFetching } = useFoundShops(q)
  // What is chosen already stays in sight, whatever is searched for next.
  const others = Object.entries(chosen)
    .filter(([shop]) => data.every((found) => found.id !== shop))
    .map(([shop, name]) => ({ id: shop, name, handle: "" }))
  const set = (shop: { id: string; name: string }, isChosen: boolean) => {
    const { [shop.id]: _, ...rest } = chosen
    onChange(isChosen ? { ...rest, [shop.id]: shop.name } : rest)
  }
  return (
    <div className="flex flex-col gap-y-3">
      <SearchBox label={t("campaigns.invite.search")} value={q} onChange={setQ} />
      {data.length === 0 && !isFetching && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("campaigns.invite.nobody")}
        </Text>
      )}
      {[...others, ...data].map((shop) => (
        <div key={shop.id} className="flex items-start gap-x-2">
          <Checkbox
            id={`${id}-${shop.id}`}
            className="mt-0.5"
            checked={shop.id in chosen}
            onCheckedChange={(state) => set(shop, state === true)}
          />
          <Label htmlFor={`${id}-${shop.id}`} size="small" className="min-w-0 cursor-pointer">
            <span className="block break-words">{shop.name}</span>
            <span className="text-ui-fg-subtle block break-words">{shop.handle}</span>
          </Label>
        </div>
      ))}
    </div>
  )
}
