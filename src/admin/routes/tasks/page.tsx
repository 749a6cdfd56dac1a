import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { useState } from "react"
import type { TaskView } from "../../../types/http"
import { Crumb } from "../../components/common/crumb"
import { FilterSelect } from "../../components/common/filter-select"
import { ListPage } from "../../components/common/list-page"
import { Pagination } from "../../components/common/pagination"
import { SearchBox } from "../../components/common/search-box"
import { TaskDrawer } from "../../components/tasks/task-drawer"
import { TaskTable } from "../../components/tasks/task-table"
import { taskColors } from "../../lib/status-colors"
import { TASK_KINDS } from "../../lib/task-kinds"
import { useTexts } from "../../lib/texts"
import { PAGE_SIZE, useFilters } from "../../lib/use-filters"
import { useTasks } from "../../lib/use-tasks"

const OPEN_ONLY = { kind: "", status: "open", q: "" }

/** Everything that waits for a person; each opens with its one action. */
function TasksPage() {
  const { t, word } = useTexts()
  const { values, offset, isFiltered, set, turnTo } = useFilters(OPEN_ONLY)
  const list = useTasks({ ...values, limit: PAGE_SIZE, offset })
  const [chosen, setChosen] = useState<TaskView | null>(null)

  return (
    <>
      <ListPage
        title={t("menu.tasks")}
        hint={t("tasks.hint")}
        list={list}
        empty={
          list.data?.tasks.length
            ? null
            : {
                title: t("tasks.empty"),
                hint: t(isFiltered ? "state.otherFilters" : "tasks.emptyHint"),
              }
        }
        filters={
          <>
            <SearchBox label={t("search.numbers")} value={values.q} onChange={(q) => set("q", q)} />
            <FilterSelect
              label={t("tasks.kind")}
              all={t("tasks.everyKind")}
              value={values.kind}
              options={TASK_KINDS.map((kind) => ({
                value: kind,
                label: t(`taskKinds.${kind}.title`),
              }))}
              onChange={(kind) => set("kind", kind)}
            />
            <FilterSelect
              label={t("tasks.status")}
              value={values.status}
              options={Object.keys(taskColors).map((status) => ({
                value: status,
                label: word("taskStatuses", status),
              }))}
              onChange={(status) => set("status", status)}
            />
          </>
        }
      >
        <TaskTable tasks={list.data?.tasks ?? []} onOpen={setChosen} />
        <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
      </ListPage>
      {chosen && <TaskDrawer task={chosen} onClose={() => setChosen(null)} />}
    </>
  )
}

export const config = defineRouteConfig({
  label: "menu.tasks",
  rank: 10,
  icon: ListCheckbox,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.tasks" /> }

export default TasksPage
