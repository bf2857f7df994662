/** What `Hướng dẫn` of a pack workbook says. */
export interface GuideBlock {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What is written, and what it means. */
  readonly examples?: readonly (readonly [written: string, meaning: string])[];
}

export const guideTitle = "HƯỚNG DẪN SOẠN BỘ MẪU BÁO CÁO";

export const guideBlocks: readonly GuideBlock[] = [
  {
    title: "Bộ mẫu là gì",
    paragraphs: [
      "Bộ mẫu ghi những gì một văn bản yêu cầu các đơn vị báo cáo: các kỳ, các chỉ tiêu, các danh sách và những quy tắc mà số liệu phải thỏa. TongHop dùng bộ mẫu này để tạo biểu cho từng đơn vị, kiểm tra và tổng hợp.",
      "Ô nền vàng là ô ghi. Cột có dấu (*) không được để trống. Chọn ô để xem giải thích; ô có mũi tên thì chọn trong danh sách.",
    ],
  },
  {
    title: "Các bước",
    paragraphs: [
      "1. Chọn bộ mẫu có sẵn gần với yêu cầu của mình nhất, xuất ra Excel, lưu thành tệp mới. Muốn soạn từ đầu thì lấy tệp trống.",
      "2. Trang Thông tin: đổi Mã bộ mẫu, Phiên bản, Tên, Cơ quan ban hành, Căn cứ; ghi các Mục của biểu.",
      "3. Trang Kỳ báo cáo: mỗi kỳ một dòng, có hạn gửi và khoảng ngày lấy số liệu nếu văn bản quy định.",
      "4. Trang Chỉ tiêu: mỗi chỉ tiêu một dòng, theo thứ tự in trên biểu. Chỉ tiêu kiểu danh sách thì ghi thêm các cột của nó ở trang Danh sách.",
      "5. Trang Quy tắc: mỗi điều phải đúng một dòng.",
      "6. Kiểm tra tệp: chương trình chỉ ra mọi chỗ chưa đúng theo trang và ô, kèm cách ghi. Trên dòng lệnh: tonghop packs check TỆP.xlsx",
      "7. Mở đợt báo cáo bằng chính tệp này: tonghop init THƯ-MỤC --pack TỆP.xlsx --period … --year … --units …",
      "Thêm dòng: ghi tiếp vào các dòng vàng còn trống, hoặc chèn dòng. Được xóa dòng, đổi chỗ cột, thêm cột ghi chú của mình; không đổi tiêu đề cột và tên trang. Khi in, trang Chỉ tiêu và trang Quy tắc chỉ in các cột đầu.",
    ],
  },
  {
    title: "Mã chỉ tiêu",
    paragraphs: [
      "Mã gồm hai đến bốn chữ in hoa không dấu, gạch dưới, hai chữ số, gạch dưới, hai chữ số. Mã là tên của ô trên biểu và là tên dùng trong công thức.",
      "Một mã chỉ có một nghĩa trong mọi bộ mẫu: nội dung giống bộ mẫu có sẵn thì dùng lại mã đó, nội dung mới thì đặt mã mới. Bỏ một chỉ tiêu thì không dùng lại mã của nó cho việc khác.",
    ],
    examples: [
      ["DV_01_02", "Số liệu kỳ này."],
      ["DV_01_02_KT", "Kỳ trước trong cùng năm."],
      ["DV_01_02_CK", "Cùng kỳ năm trước."],
      ["DV_01_02_GT", "Ghi chú, lý do đơn vị ghi bên cạnh."],
      ["BC_KY, BC_NAM", 'Mã kỳ (chữ, ví dụ "6T") và năm báo cáo.'],
      ["BC_TU, BC_DEN, BC_NGAY", "Số liệu từ ngày, đến ngày; ngày báo cáo."],
    ],
  },
  {
    title: "Cách viết quy tắc",
    paragraphs: [
      "Công thức là điều phải đúng, viết như công thức Excel nhưng dùng mã chỉ tiêu thay cho địa chỉ ô. Khi không đúng, đơn vị thấy Câu nhắc.",
      "Ô công thức đã đặt kiểu Văn bản nên Excel không tính. Nếu Excel hiện #NAME? thì vẫn đọc được. Dấu chấm phẩy giữa các đối số và dấu phẩy thập phân cũng đọc được; nên viết dấu phẩy và dấu chấm: =IF(TU_01_04>0.8,1,2).",
      'Không viết so sánh nối tiếp; dùng AND. Không dùng vùng ô. So với ô trống thì viết ="".',
      "Trong Câu nhắc, {mã} in số của chỉ tiêu. Số phải tính thì đặt tên ở cột Giá trị trong câu, mỗi dòng một tên, rồi viết {tên}.",
      "Chọn Cần sửa chỉ khi chắc chắn sai. Khác thường mà vẫn có thể đúng thì chọn Cần làm rõ: đơn vị ghi lý do là xong.",
    ],
    examples: [
      ["=DN_01_01+DN_01_02=DN_01_03+DN_01_04", "Hai vế phải bằng nhau."],
      ["=TT_01_02<=TT_01_01", "Một phần không lớn hơn tổng."],
      ["=DN_01_02>=DN_01_02_KT", "Số lũy kế không giảm so với kỳ trước."],
      [
        '=IF(DC_01_01="Có",DC_01_02<>"",DC_01_02="")',
        "Đã chọn Có thì phải ghi ngày; chọn Không thì để trống.",
      ],
      ["=AND(10<=TT_02_01,TT_02_01<=60)", "Trong khoảng từ 10 đến 60."],
      ["=TU_01_03/TU_01_02>=0.9", "Đạt từ 90 % trở lên (mức phấn đấu)."],
      ["=COUNTA(DV_01_05)=DV_01_02", "Số dòng của danh sách bằng số đã ghi."],
      ["=X>=X_KT", "Với Lặp từng chỉ tiêu: Có và Lặp: tính chất lũy kế – mọi số lũy kế."],
    ],
  },
  {
    title: "Tỷ lệ",
    paragraphs: [
      "Chỉ tiêu kiểu tỷ lệ có Cách tổng hợp là tỷ lệ, kèm Tử số và Mẫu số; ghi thêm Công thức tính thì ô tự tính, đơn vị không nhập. Khi tổng hợp, chương trình cộng tử số, cộng mẫu số rồi mới chia, không lấy trung bình các tỷ lệ.",
    ],
    examples: [
      [
        'Tử số =TU_01_03, Mẫu số =TU_01_02, Công thức tính =IF(N(TU_01_02)=0,"",TU_01_03/TU_01_02)',
        "Tỷ lệ tham gia chung là tổng người tham gia chia tổng người phải tham gia.",
      ],
    ],
  },
  {
    title: "Phiên bản",
    paragraphs: [
      "Mỗi lần đổi bộ mẫu thì tăng Phiên bản: sửa câu chữ tăng số cuối (1.0.0 thành 1.0.1), thêm bớt chỉ tiêu hoặc quy tắc tăng số giữa (1.1.0), đổi nhiều tăng số đầu (2.0.0).",
      "Đợt báo cáo đã mở giữ bộ mẫu của nó. Biểu theo phiên bản cũ vẫn tổng hợp được ở những mã còn chung, và được ghi chú.",
    ],
  },
];
