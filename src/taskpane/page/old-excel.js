/* Runs before everything else, in the browsers of old Excels too: plain ES5. */
/* global window, document, navigator */
(function () {
  var lines = [
    ["h1", "Bản Excel này chưa chạy được EGI"],
    ["p", "EGI cần Microsoft 365, Excel trên web, Excel 2021 hoặc Excel 2024."],
    ["p", "Có thể làm ngay:"],
    ["li", "Mở tệp bằng máy có Excel mới hơn; tệp không cần chuyển đổi."],
    ["li", "Nhờ cán bộ CNTT cài Excel 2021 trở lên, hoặc mở tệp bằng Excel trên web."],
    ["p", "Phụ lục đã tạo vẫn mở, sửa và in được ở bản này."],
  ];

  function element(tag, text) {
    var made = document.createElement(tag);
    made.appendChild(document.createTextNode(text));
    return made;
  }

  /** Replaces the page by what can be done; `detail` is for the IT officer. */
  function show(detail) {
    var main = document.createElement("main");
    main.className = "egi-plain";
    for (var i = 0; i < lines.length; i++) main.appendChild(element(lines[i][0], lines[i][1]));
    var small = element("p", "Chi tiết để báo cán bộ CNTT: " + detail);
    small.className = "egi-detail";
    main.appendChild(small);
    var root = document.getElementById("root");
    while (root.firstChild) root.removeChild(root.firstChild);
    root.appendChild(main);
  }

  window.egiShowOldExcel = show;
  window.egiIsOldExcel =
    typeof window.Promise !== "function" || typeof Array.prototype.findLast !== "function";
  if (window.egiIsOldExcel)
    document.addEventListener("DOMContentLoaded", function () {
      show(navigator.userAgent);
    });
})();
