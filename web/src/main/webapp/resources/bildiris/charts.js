// PrimeFaces calls it on a chart's widget before it is drawn: colours and letters are the stylesheet's.
window.bildirisChart = function () {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const { data, options } = this.cfg.config;
  data.datasets.forEach((series, i) => {
    series.backgroundColor = colour(`--series-${i + 1}`);
    series.borderColor = colour("--sheet");
    series.borderWidth = 1;
  });
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.color = colour("--ink-soft");
  Object.values(options.scales).forEach((axis) => { axis.grid.color = colour("--rule"); });
};
