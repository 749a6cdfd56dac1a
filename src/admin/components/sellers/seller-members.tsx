import { Badge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useTexts } from "../../lib/texts"
import { useSeller, useSellerSection } from "../../lib/use-sellers"
import { Section } from "./section"
import { TransferDrawer } from "./transfer-drawer"

/** Who works for a shop, the owner first; each opens Medusa's page of the customer. */
export function SellerMembers({ id }: { id: string }) {
  const { t, word, time } = useTexts()
  const read = useSellerSection(id, "members")
  const members = read.data?.members
  const isClosed = useSeller(id).data?.status === "closed"
  return (
    <>
      {members && !isClosed && (
        <div className="border-ui-border-base border-b px-6 py-4">
          <TransferDrawer seller_id={id} members={members} />
        </div>
      )}
      <Section name="members" read={read} count={members?.length}>
        <ul className="flex flex-col gap-y-4 px-6 py-4">
          {members?.map((member) => (
            <li key={member.id} className="flex flex-wrap items-center justify-between gap-2">
              <div className="min-w-0">
                <Link
                  to={`/customers/${member.customer_id}`}
                  className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small focus-visible:shadow-borders-focus block truncate rounded outline-none"
                >
                  {member.name ?? member.email ?? member.customer_id}
                </Link>
                <Text size="small" className="text-ui-fg-subtle break-words">
                  {[member.email, t("sellers.since", { time: time(member.joined_at) })]
                    .filter(Boolean)
                    .join(" · ")}
                </Text>
              </div>
              <Badge size="2xsmall">{word("memberRoles", member.role)}</Badge>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
