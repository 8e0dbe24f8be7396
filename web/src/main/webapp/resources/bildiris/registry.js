(() => {
  const table = () => document.querySelector(".registry");

  // While a script waits for rows, the table says so: dimmed to the eye, busy to a screen reader; nothing moves.
  const busy = (state) => table()?.setAttribute("aria-busy", state);

  // On a phone a menu stands for the headers. PrimeFaces takes blanks out of a header, not out of the menu's words, and
  // so never finds the order in force among them.
  const order = () => {
    const header = table()?.querySelector("th.ui-state-active");
    const upwards = header?.querySelector(".ui-icon-triangle-1-n") ? "0" : "1";
    table()?.querySelectorAll(".ui-reflow-dropdown option").forEach((option) => {
      option.selected = option.dataset.columnkey === header?.id && option.dataset.sortorder === upwards;
    });
  };

  $(document)
    .on("pfAjaxStart", () => busy("true"))
    .on("pfAjaxComplete pfAjaxError", () => { busy("false"); setTimeout(order); });
  $(() => setTimeout(order));
})();
