// The smallest add-in: says that it is ready, and has one ribbon command.
const { host, platform } = await Office.onReady()
document.querySelector('#ready').textContent = `${host} ${platform} ${Office.context.displayLanguage}`
Office.actions.associate('writeGreeting', async (event) => {
  await Excel.run(async (context) => {
    context.workbook.getActiveCell().values = [['Terve']]
    await context.sync()
  })
  event.completed()
})
