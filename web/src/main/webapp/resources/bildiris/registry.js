// While a script waits for rows, the table says so: dimmed to the eye, busy to a screen reader; nothing moves.
(() => {
  const busy = (state) => document.querySelector(".registry")?.setAttribute("aria-busy", state);
  $(document).on("pfAjaxStart", () => busy("true")).on("pfAjaxComplete pfAjaxError", () => busy("false"));
})();
