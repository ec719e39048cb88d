// The buttons of our group in Excel's ribbon that show the pane. Law: Excel hears of each press that it is over, whatever became of it.

/** `name` is the function's name in the manifest. */
export function whenPressed(name: string, act: () => void): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    act()
    void Office.addin.showAsTaskpane().finally(() => {
      event.completed()
    })
  })
}
