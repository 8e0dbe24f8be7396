// PrimeFaces calls it on a chart's widget before it is drawn: colours and letters are the stylesheet's.
window.bildirisChart = function () {
  const style = getComputedStyle(document.documentElement);
  const token = (name) => style.getPropertyValue(name).trim();
  const config = this.cfg.config;
  const { data, options } = config;
  data.datasets.forEach((series, i) => {
    series.backgroundColor = token(`--series-${i + 1}`);
    series.borderColor = token("--sheet");
    series.borderWidth = data.labels.length > 24 ? 0 : 1;
  });
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.color = token("--ink-soft");
  Object.values(options.scales).forEach((axis) => { axis.grid.color = token("--rule"); });
  Object.assign(options.plugins.title, { align: "start", color: token("--ink"), font: { size: 14, weight: 650 } });
  if (window.innerWidth < 640) {
    data.labels = data.labels.map((label) => (Array.isArray(label) ? label[label.length - 1] : label));
  }
  options.layout = { padding: { right: options.indexAxis === "y" ? 44 : 0 } };
  options.scales.y.grace = options.indexAxis === "y" ? 0 : "10%"; // for the number above the highest bar
  config.plugins = [{ id: "numbers", afterDatasetsDraw: (chart, _, { totals }) => drawNumbers(chart, totals, token) }];
};

// The number of each part that has room for it, and that of the whole at the end of its bar, as the table has it.
function drawNumbers(chart, totals, token) {
  const { ctx, data, options, scales } = chart;
  const sideways = options.indexAxis === "y";
  const several = data.datasets.length > 1;
  ctx.save();
  ctx.font = `600 12px ${Chart.defaults.font.family}`;
  ctx.textBaseline = "middle";
  ctx.textAlign = sideways ? "left" : "center";
  totals.forEach((total, i) => {
    const bars = data.datasets.map((series, s) => ({ value: series.data[i], bar: chart.getDatasetMeta(s).data[i], s }))
      .filter(({ value, s }) => value > 0 && chart.isDatasetVisible(s));
    if (several) {
      bars.filter(({ value, bar }) => bar.height > 14 && bar.width > ctx.measureText(value).width + 2)
        .forEach(({ value, bar, s }) => {
          ctx.fillStyle = token(`--series-${s + 1}-ink`);
          ctx.fillText(value, bar.x, (bar.y + bar.base) / 2);
        });
    }
    const end = bars.reduce((sum, { value }) => sum + value, 0);
    const room = sideways || scales.x.width / totals.length > ctx.measureText(total).width;
    if (end > 0 && room && bars.length === data.datasets.filter((series) => series.data[i] > 0).length) {
      ctx.fillStyle = token("--ink");
      const { x, y } = bars[bars.length - 1].bar;
      ctx.fillText(total, sideways ? x + 6 : x, sideways ? y : scales.y.getPixelForValue(end) - 9);
    }
  });
  ctx.restore();
}
