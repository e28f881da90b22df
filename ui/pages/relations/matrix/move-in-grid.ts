const STEPS: { readonly [key: string]: readonly [down: number, right: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Moves the focus from a link in a cell to the next one in the direction of an arrow key, over empty cells. */
export function moveInGrid(table: HTMLTableElement, event: KeyboardEvent): void {
  const step = STEPS[event.key]
  const cell = event.target instanceof Element ? event.target.closest('td') : null
  if (step === undefined || cell === null || !(cell.parentElement instanceof HTMLTableRowElement)) return
  event.preventDefault()
  const [down, right] = step
  let [row, column] = [cell.parentElement.rowIndex + down, cell.cellIndex + right]
  for (;;) {
    const next = table.rows[row]?.cells[column]
    if (next === undefined || next.tagName === 'TH') return
    const link = next.querySelector('a')
    if (link !== null) {
      link.focus()
      return
    }
    row += down
    column += right
  }
}
