<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CNN Studio</source>
        <translation>CNN Studio 정보</translation>
    </message>
    <message>
        <source>CNN Studio {version}</source>
        <translation>CNN Studio {version}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>로그: {path}</translation>
    </message>
    <message>
        <source>Parts and data</source>
        <translation>구성 요소와 데이터</translation>
    </message>
    <message>
        <source>Versions, machine and the end of the log, without your name and folders</source>
        <translation>버전, 컴퓨터, 로그의 끝부분이며 이름과 폴더는 들어가지 않습니다</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About CNN Studio</source>
        <translation>CNN Studio 정보</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Appearance as the desktop</source>
        <translation>모양을 데스크톱과 같게</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>데스크톱과 같게</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>명령…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>어두운 모양</translation>
    </message>
    <message>
        <source>Export weights…</source>
        <translation>가중치 내보내기…</translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translation>이 실행 이어서 하기</translation>
    </message>
    <message>
        <source>Go to the next region</source>
        <translation>다음 영역으로 이동</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Help on what has the focus</source>
        <translation>초점이 있는 항목의 도움말</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>밝은 모양</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>새로 만들기…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Train or resume</source>
        <translation>학습 또는 재개</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
</context>
<context>
    <name>ArchitectureCard</name>
    <message>
        <source>Begin with this network (Enter)</source>
        <translation>이 신경망으로 시작 (Enter)</translation>
    </message>
    <message>
        <source>Begin with {network}</source>
        <translation>{network}(으)로 시작</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>매개변수 {count}개</translation>
    </message>
    <message>
        <source>{input}, {count} layers</source>
        <translation>{input}, 층 {count}개</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work cannot be kept for a crash: {reason}</source>
        <translation>저장하지 않은 작업을 비상용으로 보관할 수 없습니다: {reason}</translation>
    </message>
</context>
<context>
    <name>BatchGauge</name>
    <message>
        <source>Largest batch that fits</source>
        <translation>들어가는 가장 큰 배치</translation>
    </message>
    <message>
        <source>By the predicted peak of a training step, where it may take all memory that is free</source>
        <translation>학습 스텝의 예측 최대 메모리로 계산하며, 남은 메모리를 모두 쓴다고 봅니다</translation>
    </message>
    <message>
        <source>needs the shape after {layer}</source>
        <translation>{layer} 다음의 모양이 필요함</translation>
    </message>
    <message>
        <source>{bytes} free on the GPU</source>
        <translation>GPU에 {bytes} 남음</translation>
    </message>
    <message>
        <source>{bytes} free on this machine</source>
        <translation>이 컴퓨터에 {bytes} 남음</translation>
    </message>
</context>
<context>
    <name>BigMap</name>
    <message>
        <source>Chosen map</source>
        <translation>고른 맵</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>A set and a number, such as test:7 or validation:12; or a number alone</source>
        <translation>test:7이나 validation:12처럼 세트와 번호를 쓰거나 번호만 씁니다</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>모든 클래스</translation>
    </message>
    <message>
        <source>Class of the images</source>
        <translation>이미지의 클래스</translation>
    </message>
    <message>
        <source>How the images are read</source>
        <translation>이미지를 읽은 결과</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Image by name</source>
        <translation>이름으로 이미지 찾기</translation>
    </message>
    <message>
        <source>Images kept apart from training.</source>
        <translation>학습에 쓰지 않고 따로 둔 이미지입니다.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>None: all are read otherwise.</source>
        <translation>없습니다. 모두 다르게 읽었습니다.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>이미지를 읽는 중…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>맞은 것만</translation>
    </message>
    <message>
        <source>The test set is for the final figure: choose nothing by it.</source>
        <translation>테스트 세트는 마지막 점수를 위한 것입니다. 이것을 보고 고르지 마십시오.</translation>
    </message>
    <message>
        <source>There is no image of this class.</source>
        <translation>이 클래스의 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>Write a set and a number, such as test:7.</source>
        <translation>test:7처럼 세트와 번호를 쓰십시오.</translation>
    </message>
    <message>
        <source>Wrong only</source>
        <translation>틀린 것만</translation>
    </message>
    <message>
        <source>marks: read at step {step}</source>
        <translation>표시: 스텝 {step}에서 읽은 결과</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>reading: {done} of {total}…</source>
        <translation>읽는 중: {total} 중 {done}…</translation>
    </message>
    <message>
        <source>{first} – {last} of {total}</source>
        <translation>{total} 중 {first} – {last}</translation>
    </message>
    <message>
        <source>{number} of {total} at step {step}</source>
        <translation>스텝 {step}에서 {total} 중 {number}</translation>
    </message>
    <message>
        <source>{set} has the images 0 to {last}.</source>
        <translation>{set}의 이미지는 0부터 {last}까지입니다.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Layers from the input downwards</source>
        <translation>입력부터 아래로 쌓은 층</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
</context>
<context>
    <name>CanvasActions</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the selected layers</source>
        <translation>고른 층 복사</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Cut the selected layers</source>
        <translation>고른 층 잘라내기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the selected layers</source>
        <translation>고른 층 삭제</translation>
    </message>
    <message>
        <source>Do the first repair</source>
        <translation>첫 번째 수정 실행</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Duplicate the selected layers</source>
        <translation>고른 층 복제</translation>
    </message>
    <message>
        <source>Find layers…</source>
        <translation>층 찾기…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Find the layer before</source>
        <translation>앞의 층 찾기</translation>
    </message>
    <message>
        <source>Find the next layer</source>
        <translation>다음 층 찾기</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move the selected layers down</source>
        <translation>고른 층을 아래로 이동</translation>
    </message>
    <message>
        <source>Move the selected layers up</source>
        <translation>고른 층을 위로 이동</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Paste layers</source>
        <translation>층 붙여넣기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename the layer</source>
        <translation>층 이름 바꾸기</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 고르기</translation>
    </message>
    <message>
        <source>Select all layers</source>
        <translation>모든 층 고르기</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Set of images</source>
        <translation>이미지 세트</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Test image {number}</source>
        <translation>테스트 이미지 {number}</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Validation image {number}</source>
        <translation>검증 이미지 {number}</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>map {number} of {maps}</source>
        <translation>맵 {number}/{maps}</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <translation>유닛 {number}</translation>
    </message>
    <message>
        <source>{layer}, {shape}</source>
        <translation>{layer}, {shape}</translation>
    </message>
    <message>
        <source>{layer}, {shape} units</source>
        <translation>{layer}, 유닛 {shape}개</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Part of the workspace</source>
        <translation>작업 공간의 부분</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>이 낱말이 들어 있는 명령이 없습니다.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>{name}, {keys}</source>
        <translation>{name}, {keys}</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>혼동 행렬</translation>
    </message>
    <message>
        <source>{number} of class {true} read as {read}</source>
        <translation>클래스 {true}을(를) {read}(으)로 읽은 것 {number}개</translation>
    </message>
    <message>
        <source>{number} of class {true} read right</source>
        <translation>클래스 {true}을(를) 맞게 읽은 것 {number}개</translation>
    </message>
    <message>
        <source>{right} of {total} right. The arrow keys read the cells.</source>
        <translation>{total} 중 {right} 맞음. 화살표 키로 칸을 읽습니다.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Go on with the stopped run</source>
        <translation>중지한 실행 이어서 하기</translation>
    </message>
    <message>
        <source>Go to Design</source>
        <translation>설계로 이동</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop after the step in hand and keep the weights (Shift+F5)</source>
        <translation>지금 스텝을 마치면 중지하고 가중치를 남깁니다 (Shift+F5)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지 중…</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>A fault in the program: {error}. It is written in the log; your work is safe.</source>
        <translation>프로그램 오류: {error}. 로그에 기록했으며 작업은 안전합니다.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>이미지를 읽는 중…</translation>
    </message>
    <message>
        <source>test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>{shape} · {number} classes</source>
        <translation>{shape} · 클래스 {number}개</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M월 d일 HH:mm</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>1 lane, {layers}</source>
        <translation>갈래 1개, {layers}</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>층 1개</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>매개변수 1개</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>더하기</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>이어 붙이기</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>합성곱</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>완전 연결</translation>
    </message>
    <message>
        <source>Input, {data}, images of {shape}</source>
        <translation>입력, {data}, {shape} 이미지</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>곱하기</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>정규화</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>풀링</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>규제</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>output {shape}</source>
        <translation>출력 {shape}</translation>
    </message>
    <message>
        <source>waits for {layer}</source>
        <translation>{layer} 대기 중</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>층 {count}개</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>매개변수 {count}개</translation>
    </message>
    <message>
        <source>{lanes} lanes, {layers}</source>
        <translation>갈래 {lanes}개, {layers}</translation>
    </message>
    <message>
        <source>{layers}, once</source>
        <translation>{layers}, 한 번</translation>
    </message>
    <message>
        <source>{layers}, {times} times over</source>
        <translation>{layers}, {times}번 반복</translation>
    </message>
    <message>
        <source>{layer}: {problem}</source>
        <translation>{layer}: {problem}</translation>
    </message>
    <message>
        <source>{layers} selected</source>
        <translation>{layers} 고름</translation>
    </message>
</context>
<context>
    <name>DesignWorkspace</name>
    <message>
        <source>Width of the inspector</source>
        <translation>속성 패널의 너비</translation>
    </message>
    <message>
        <source>Width of the palette</source>
        <translation>팔레트의 너비</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>CNN Studio projects (*{suffix})</source>
        <translation>CNN Studio 프로젝트 (*{suffix})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>계속 학습</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>저장하지 않으면 사라집니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>{name}의 변경 내용을 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>중지하고 닫기</translation>
    </message>
    <message>
        <source>Stopping keeps a checkpoint: you can look inside, export its weights, or go on later.</source>
        <translation>중지하면 체크포인트가 남습니다. 나중에 내부를 보거나, 가중치를 내보내거나, 이어서 학습할 수 있습니다.</translation>
    </message>
    <message>
        <source>The network is being trained</source>
        <translation>신경망을 학습하고 있습니다</translation>
    </message>
    <message>
        <source>{path} is no longer there. It is taken off the list of recent files.</source>
        <translation>{path} 파일이 더 이상 없습니다. 최근 파일 목록에서 뺍니다.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Chosen layer</source>
        <translation>고른 층</translation>
    </message>
    <message>
        <source>Filters of {layer}</source>
        <translation>{layer}의 필터</translation>
    </message>
    <message>
        <source>Input map</source>
        <translation>입력 맵</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Layer to look at</source>
        <translation>볼 층</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>No convolution, no filters</source>
        <translation>합성곱이 아니므로 필터가 없습니다</translation>
    </message>
    <message>
        <source>Only convolutions have filters that can be looked at.</source>
        <translation>합성곱층에만 볼 수 있는 필터가 있습니다.</translation>
    </message>
    <message>
        <source>Page Up and Page Down go to the maps beside it</source>
        <translation>Page Up과 Page Down으로 옆의 맵으로 갑니다</translation>
    </message>
    <message>
        <source>The keys [ and ] go to the layers beside it</source>
        <translation>[와 ] 키로 옆의 층으로 갑니다</translation>
    </message>
    <message>
        <source>Which input map the weights are for</source>
        <translation>가중치가 어느 입력 맵의 것인지 정합니다</translation>
    </message>
    <message>
        <source>input map</source>
        <translation>입력 맵</translation>
    </message>
    <message>
        <source>map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>of {number}</source>
        <translation>/ {number}</translation>
    </message>
    <message>
        <source>row {down}, column {across}: {value}</source>
        <translation>행 {down}, 열 {across}: {value}</translation>
    </message>
    <message>
        <source>unit {number}: {value}</source>
        <translation>유닛 {number}: {value}</translation>
    </message>
    <message>
        <source>{size}, one scale</source>
        <translation>{size}, 같은 척도</translation>
    </message>
</context>
<context>
    <name>DeviceChip</name>
    <message>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Device: {name}</source>
        <translation>장치: {name}</translation>
    </message>
    <message>
        <source>Training uses the fastest device there is: {name}</source>
        <translation>가장 빠른 장치로 학습합니다: {name}</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>가장 빠른 장치</translation>
    </message>
    <message>
        <source>What computes the next training</source>
        <translation>다음 학습을 계산할 장치</translation>
    </message>
</context>
<context>
    <name>DrawPad</name>
    <message>
        <source>Draw a digit</source>
        <translation>숫자를 그리십시오</translation>
    </message>
    <message>
        <source>Draw with the mouse; or arrows move the pen, Space puts it down and lifts it, Delete clears</source>
        <translation>마우스로 그립니다. 또는 화살표로 펜을 옮기고, 스페이스로 펜을 내리거나 올리며, Delete로 지웁니다</translation>
    </message>
    <message>
        <source>strokes: {strokes}; pen down at column {column}, row {row} of {cells}</source>
        <translation>획: {strokes}, 펜 내림: 열 {column}, 행 {row} (크기 {cells})</translation>
    </message>
    <message>
        <source>strokes: {strokes}; pen up at column {column}, row {row} of {cells}</source>
        <translation>획: {strokes}, 펜 올림: 열 {column}, 행 {row} (크기 {cells})</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
</context>
<context>
    <name>DrawerHandle</name>
    <message>
        <source>Open the inspector</source>
        <translation>속성 열기</translation>
    </message>
    <message>
        <source>Open the inspector: the selected layer&apos;s settings (Enter)</source>
        <translation>속성 열기: 고른 층의 설정 (Enter)</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>sees {field}</source>
        <translation>{field} 영역을 봄</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>제자리에 둠</translation>
    </message>
    <message>
        <source>waits for {layer}</source>
        <translation>{layer} 대기 중</translation>
    </message>
    <message>
        <source>{count} MACs</source>
        <translation>MAC {count}회</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>매개변수 {count}개</translation>
    </message>
</context>
<context>
    <name>EdgeLine</name>
    <message>
        <source>{cells}:  {top} top  {bottom} bottom  {left} left  {right} right</source>
        <translation>{cells}:  위 {top}  아래 {bottom}  왼쪽 {left}  오른쪽 {right}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Add {name}</source>
        <translation>{name} 추가</translation>
    </message>
    <message>
        <source>Begin with {network}</source>
        <translation>{network}(으)로 시작</translation>
    </message>
    <message>
        <source>Change the input</source>
        <translation>입력 변경</translation>
    </message>
    <message>
        <source>Change {field} of {name}</source>
        <translation>{name}의 {field} 변경</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} 삭제</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>{name} 복제</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} 이동</translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation>{name}의 이름을 {new}(으)로 변경</translation>
    </message>
    <message>
        <source>Cut {name}</source>
        <translation>{name} 잘라내기</translation>
    </message>
    <message>
        <source>Paste {name}</source>
        <translation>{name} 붙여넣기</translation>
    </message>
</context>
<context>
    <name>EmptyStack</name>
    <message>
        <source>Begin with {network}</source>
        <translation>{network}(으)로 시작</translation>
    </message>
    <message>
        <source>Drag a layer here</source>
        <translation>층을 여기로 끌어 오십시오</translation>
    </message>
    <message>
        <source>Pull a layer from the list at the left onto the canvas, or press Enter on it. Layers stack from the input downwards; each shows at once what it gives and costs.</source>
        <translation>왼쪽 목록에서 층을 끌어 오거나 층에서 Enter를 누르십시오. 층은 입력부터 아래로 쌓이며, 무엇을 내놓고 얼마나 드는지 바로 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>EpochModel</name>
    <message>
        <source>Accuracy over the training images while the epoch ran</source>
        <translation>에포크가 진행되는 동안 학습 이미지에 대한 정확도</translation>
    </message>
    <message>
        <source>Accuracy over the validation images after the epoch</source>
        <translation>에포크를 마친 뒤 검증 이미지에 대한 정확도</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Loss over the validation images after the epoch</source>
        <translation>에포크를 마친 뒤 검증 이미지에 대한 손실</translation>
    </message>
    <message>
        <source>Mean loss over the training images while the epoch ran</source>
        <translation>에포크가 진행되는 동안 학습 이미지에 대한 평균 손실</translation>
    </message>
    <message>
        <source>Train acc.</source>
        <translation>학습 정확도</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>학습 손실</translation>
    </message>
    <message>
        <source>Val. acc.</source>
        <translation>검증 정확도</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>검증 손실</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Figures of each epoch</source>
        <translation>에포크별 수치</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A bare state_dict for torch.load with weights_only; facts about it beside it as .json.</source>
        <translation>torch.load의 weights_only로 읽는 state_dict이며, 설명은 옆의 .json 파일에 있습니다.</translation>
    </message>
    <message>
        <source>Arrays for NumPy, one for each tensor.</source>
        <translation>텐서마다 하나씩인 NumPy 배열입니다.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export weights</source>
        <translation>가중치 내보내기</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Safe and fast, read by most tools. Made for sharing.</source>
        <translation>안전하고 빠르며 대부분의 도구가 읽습니다. 공유하기에 알맞습니다.</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>쓸 파일을 정하십시오.</translation>
    </message>
    <message>
        <source>There is nothing to export before a training.</source>
        <translation>학습하기 전에는 내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Weights (*.{suffix})</source>
        <translation>가중치 (*.{suffix})</translation>
    </message>
    <message>
        <source>{file} is there already. Press Export again to replace it.</source>
        <translation>{file} 파일이 이미 있습니다. 덮어쓰려면 내보내기를 다시 누르십시오.</translation>
    </message>
    <message>
        <source>{file} is written, {size}</source>
        <translation>{file} 파일을 썼습니다 ({size})</translation>
    </message>
    <message>
        <source>{run}: in training, as the weights are when you press Export</source>
        <translation>{run}: 학습 중이며, 내보내기를 누를 때의 가중치입니다</translation>
    </message>
    <message>
        <source>{run}: the weights of step {step}</source>
        <translation>{run}: 스텝 {step}의 가중치</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in the program: {error}. Save your work now; the details are in {log}.</source>
        <translation>프로그램 오류: {error}. 작업을 지금 저장하십시오. 자세한 내용은 {log}에 있습니다.</translation>
    </message>
    <message>
        <source>A fault in the program: {error}. Your work is safe; the details are in {log}.</source>
        <translation>프로그램 오류: {error}. 작업은 안전합니다. 자세한 내용은 {log}에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>kept per image</source>
        <translation>이미지당 보관</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>매개변수</translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>{name}, unsaved changes</source>
        <translation>{name}, 저장하지 않은 변경 있음</translation>
    </message>
</context>
<context>
    <name>FiltersView</name>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>filter {chosen} of {number}, input map {channel}</source>
        <translation>필터 {chosen}/{number}, 입력 맵 {channel}</translation>
    </message>
    <message>
        <source>filter {number}, row {down}, column {across}: {weight}</source>
        <translation>필터 {number}, 행 {down}, 열 {across}: {weight}</translation>
    </message>
    <message>
        <source>{number} filters, input map {channel}</source>
        <translation>필터 {number}개, 입력 맵 {channel}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>End the search (Esc)</source>
        <translation>찾기 끝내기 (Esc)</translation>
    </message>
    <message>
        <source>Enter: next; Shift+Enter: previous; Alt+Enter: select all; Esc: back</source>
        <translation>Enter: 다음, Shift+Enter: 이전, Alt+Enter: 모두 고르기, Esc: 뒤로</translation>
    </message>
    <message>
        <source>Find layers</source>
        <translation>층 찾기</translation>
    </message>
    <message>
        <source>Find layers by name, type or settings</source>
        <translation>이름, 종류, 설정으로 층 찾기</translation>
    </message>
    <message>
        <source>Name, type or settings</source>
        <translation>이름, 종류 또는 설정</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것 없음</translation>
    </message>
    <message>
        <source>Select all that is found (Alt+Enter)</source>
        <translation>찾은 것 모두 고르기 (Alt+Enter)</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}개 찾음</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} 중 {number}</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>찾기 끝내기</translation>
    </message>
    <message>
        <source>Select all that is found</source>
        <translation>찾은 것 모두 고르기</translation>
    </message>
</context>
<context>
    <name>FoldHeader</name>
    <message>
        <source>Fold away (Space)</source>
        <translation>접기 (스페이스)</translation>
    </message>
    <message>
        <source>Unfold (Space)</source>
        <translation>펴기 (스페이스)</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펴짐</translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>MACs per image</source>
        <translation>이미지당 MAC</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Prediction memory</source>
        <translation>예측 메모리</translation>
    </message>
    <message>
        <source>Select {layer}</source>
        <translation>{layer} 선택</translation>
    </message>
    <message>
        <source>What the network costs</source>
        <translation>신경망의 비용</translation>
    </message>
    <message>
        <source>needs the shape after {layer}</source>
        <translation>{layer} 다음의 모양이 필요함</translation>
    </message>
    <message>
        <source>of 1 layer holds weights</source>
        <translation>층 중 가중치가 있는 층 1개</translation>
    </message>
    <message>
        <source>of {count} layers hold weights</source>
        <translation>층 {count}개 중 가중치가 있는 층</translation>
    </message>
    <message>
        <source>parameters {weights} + tensors {tensors}</source>
        <translation>매개변수 {weights} + 텐서 {tensors}</translation>
    </message>
    <message>
        <source>unknown from {layer} on</source>
        <translation>{layer}부터 알 수 없음</translation>
    </message>
    <message>
        <source>{share} of them in {layer}</source>
        <translation>{layer}에 {share}</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Kept / image</source>
        <translation>보관 / 이미지</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>수용장</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>All shortcuts</source>
        <translation>모든 단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>{image}, label {label}</source>
        <translation>{image}, 레이블 {label}</translation>
    </message>
    <message>
        <source>{image}, label {label}, read right</source>
        <translation>{image}, 레이블 {label}, 맞게 읽음</translation>
    </message>
    <message>
        <source>{image}, label {label}, read wrongly as {read}</source>
        <translation>{image}, 레이블 {label}, {read}(으)로 잘못 읽음</translation>
    </message>
</context>
<context>
    <name>ImageStrip</name>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>image {number}: {true} read as {read}, {probability}</source>
        <translation>이미지 {number}: {true}을(를) {read}(으)로 읽음, {probability}</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>{data}  ·  validation image {number}, label {label}</source>
        <translation>{data}  ·  검증 이미지 {number}, 레이블 {label}</translation>
    </message>
</context>
<context>
    <name>InputForm</name>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>데이터 세트</translation>
    </message>
    <message>
        <source>Images of another size are fitted: smaller ones get a border, larger ones shrink.</source>
        <translation>크기가 다른 이미지는 맞춥니다. 작으면 테두리를 두르고 크면 줄입니다.</translation>
    </message>
    <message>
        <source>Input channels</source>
        <translation>입력 채널</translation>
    </message>
    <message>
        <source>Input height</source>
        <translation>입력 높이</translation>
    </message>
    <message>
        <source>Input width</source>
        <translation>입력 너비</translation>
    </message>
</context>
<context>
    <name>InputView</name>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>receptive field {size}
rows {top}–{bottom}, columns {left}–{right}</source>
        <translation>수용장 {size}
행 {top}–{bottom}, 열 {left}–{right}</translation>
    </message>
    <message>
        <source>the unit sees nothing of the image</source>
        <translation>이 유닛은 이미지를 보지 않습니다</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Height of the chosen map</source>
        <translation>선택한 특성 맵의 높이</translation>
    </message>
    <message>
        <source>Width of the images</source>
        <translation>이미지 목록의 너비</translation>
    </message>
</context>
<context>
    <name>InsideWorkspace</name>
    <message>
        <source>The design has changed since this run was trained: this is the run&apos;s own network.</source>
        <translation>이 실행을 학습한 뒤 설계가 바뀌었습니다. 지금 보이는 것은 실행 당시의 신경망입니다.</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>레이블 {label}</translation>
    </message>
    <message>
        <source>nothing is drawn yet</source>
        <translation>아직 그린 것이 없습니다</translation>
    </message>
    <message>
        <source>{run}, step {step}</source>
        <translation>{run}, 스텝 {step}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Select a layer to see and change its settings.</source>
        <translation>층을 고르면 설정을 보고 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Settings of a layer appear here once the network has one.</source>
        <translation>신경망에 층이 생기면 그 설정이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>What the network reads</source>
        <translation>신경망이 읽는 것</translation>
    </message>
    <message>
        <source>{content}. Shown folded: it can be moved, duplicated, renamed and deleted as a whole.</source>
        <translation>{content}. 접어서 보입니다. 통째로 옮기고, 복제하고, 이름을 바꾸고, 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>How the size comes about</source>
        <translation>크기가 정해지는 방법</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>드는 비용</translation>
    </message>
    <message>
        <source>What one output unit sees</source>
        <translation>출력 유닛 하나가 보는 것</translation>
    </message>
</context>
<context>
    <name>InspectorPlace</name>
    <message>
        <source>Inspector</source>
        <translation>속성</translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <source>{kind}, found</source>
        <translation>{kind}, 찾음</translation>
    </message>
    <message>
        <source>Menu (Shift+F10)</source>
        <translation>메뉴 (Shift+F10)</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>Keep height and width the same</source>
        <translation>높이와 너비를 같게 유지</translation>
    </message>
    <message>
        <source>{setting}: keep height and width the same</source>
        <translation>{setting}: 높이와 너비를 같게 유지</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Sums by map</source>
        <translation>맵별 합</translation>
    </message>
    <message>
        <source>from {layer}: {maps}; bias: {bias}</source>
        <translation>{layer}에서: {maps}; 편향: {bias}</translation>
    </message>
    <message>
        <source>map {number}: {sum}</source>
        <translation>맵 {number}: {sum}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name}[*] - CNN Studio</source>
        <translation>{name}[*] - CNN Studio</translation>
    </message>
</context>
<context>
    <name>MapsLegend</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>0 is in the middle.</source>
        <translation>0은 가운데입니다.</translation>
    </message>
    <message>
        <source>0 is the ground.</source>
        <translation>0은 바탕색입니다.</translation>
    </message>
    <message>
        <source>A fixed scale</source>
        <translation>고정 척도</translation>
    </message>
    <message>
        <source>Blue and red, zero as paper</source>
        <translation>파랑과 빨강, 0은 바탕색</translation>
    </message>
    <message>
        <source>CET-CBD1, for the colour-blind</source>
        <translation>CET-CBD1, 색각 이상용</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Fixed scale: larger values have the colours of the ends.</source>
        <translation>고정 척도: 더 큰 값은 양 끝의 색으로 보입니다.</translation>
    </message>
    <message>
        <source>Largest magnitude of the fixed scale</source>
        <translation>고정 척도의 가장 큰 절댓값</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>One scale a layer</source>
        <translation>층마다 한 척도</translation>
    </message>
    <message>
        <source>One scale a map</source>
        <translation>맵마다 한 척도</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>척도</translation>
    </message>
    <message>
        <source>Scale and colours</source>
        <translation>척도와 색</translation>
    </message>
    <message>
        <source>Scale and colours of the maps</source>
        <translation>맵의 척도와 색</translation>
    </message>
    <message>
        <source>Scale per layer: colours reach to its largest value.</source>
        <translation>층별 척도: 색이 층의 가장 큰 값까지 이릅니다.</translation>
    </message>
    <message>
        <source>Scale per map: colours reach to the largest value of each.</source>
        <translation>맵별 척도: 색이 각 맵의 가장 큰 값까지 이릅니다.</translation>
    </message>
    <message>
        <source>cividis</source>
        <translation>cividis</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
</context>
<context>
    <name>MapsView</name>
    <message>
        <source>Feature maps</source>
        <translation>특성 맵</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Measuring…</source>
        <translation>측정 중…</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>Activations kept</source>
        <translation>보관하는 활성값</translation>
    </message>
    <message>
        <source>At the worst moment of a step: {bytes}</source>
        <translation>스텝에서 가장 많이 쓰는 순간: {bytes}</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>peak {bytes}</source>
        <translation>최대 {bytes}</translation>
    </message>
</context>
<context>
    <name>MemoryGauge</name>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Training memory at batch</source>
        <translation>학습 메모리, 배치</translation>
    </message>
    <message>
        <source>Training memory: {bytes}</source>
        <translation>학습 메모리: {bytes}</translation>
    </message>
    <message>
        <source>at least {bytes}</source>
        <translation>{bytes} 이상</translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>Activations kept</source>
        <translation>보관하는 활성값</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Kept for backward: {bytes} bytes, as predicted.</source>
        <translation>역전파용 보관: {bytes}바이트, 예측과 같음.</translation>
    </message>
    <message>
        <source>Kept for backward: {bytes} bytes, predicted {predicted}.</source>
        <translation>역전파용 보관: {bytes}바이트, 예측 {predicted}.</translation>
    </message>
    <message>
        <source>Make two steps with a twin of the network and see what they take</source>
        <translation>신경망의 사본으로 두 스텝을 해 보고 얼마나 쓰는지 잽니다</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Measured when a training starts, or now.</source>
        <translation>학습을 시작할 때 또는 지금 측정합니다.</translation>
    </message>
    <message>
        <source>Memory at batch {number}</source>
        <translation>배치 {number}의 메모리</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>최적화 방법</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Peak: {measured} bytes, predicted {predicted}.</source>
        <translation>최대: {measured}바이트, 예측 {predicted}.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>예측값</translation>
    </message>
    <message>
        <source>Unknown until the network is whole.</source>
        <translation>신경망이 완성되어야 알 수 있습니다.</translation>
    </message>
    <message>
        <source>predicted and measured</source>
        <translation>예측과 측정</translation>
    </message>
    <message>
        <source>{name} {bytes} bytes</source>
        <translation>{name} {bytes}바이트</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>메뉴 (F10)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>알림 닫기</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Click or drag to scroll</source>
        <translation>클릭하거나 끌어서 스크롤</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>미니맵</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>층 1개</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>문제 1개</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>층 {count}개</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>문제 {count}개</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>알 수 없음 {count}개</translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message>
        <source>After the first epoch: what the network mistakes for what.</source>
        <translation>첫 에포크가 끝나면 신경망이 무엇을 무엇으로 잘못 보는지 나타납니다.</translation>
    </message>
    <message>
        <source>Back to the most wrong images</source>
        <translation>가장 많이 틀린 이미지로 돌아가기</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>혼동</translation>
    </message>
    <message>
        <source>Most wrong test images</source>
        <translation>가장 많이 틀린 테스트 이미지</translation>
    </message>
    <message>
        <source>Most wrong validation images</source>
        <translation>가장 많이 틀린 검증 이미지</translation>
    </message>
    <message>
        <source>Scored once, after the last epoch</source>
        <translation>마지막 에포크 뒤에 한 번만 채점합니다</translation>
    </message>
    <message>
        <source>Set of images</source>
        <translation>이미지 세트</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>all {number}</source>
        <translation>전체 {number}</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>간단히</translation>
    </message>
    <message>
        <source>most wrong</source>
        <translation>가장 많이 틀린 것</translation>
    </message>
    <message>
        <source>{share} right, {wrong} of {total} wrong. Rows: true class.</source>
        <translation>{share} 맞음, {total} 중 {wrong} 틀림. 행: 실제 클래스.</translation>
    </message>
    <message>
        <source>{true} read as {read}</source>
        <translation>{true}을(를) {read}(으)로 읽음</translation>
    </message>
</context>
<context>
    <name>NameHeader</name>
    <message>
        <source>Duplicate, move or delete the layer</source>
        <translation>층을 복제, 이동 또는 삭제</translation>
    </message>
    <message>
        <source>Layer menu</source>
        <translation>층 메뉴</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Begin with</source>
        <translation>시작할 신경망</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Digits of 28 × 28 pixels come in, and ten classes are wanted. The layers are up to you.</source>
        <translation>28 × 28 픽셀의 숫자가 들어오고 클래스는 열 개입니다. 층은 직접 쌓습니다.</translation>
    </message>
    <message>
        <source>Empty: drag it together yourself</source>
        <translation>빈 신경망: 직접 끌어다 쌓기</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>새 신경망</translation>
    </message>
    <message>
        <source>Ready architectures</source>
        <translation>준비된 구조</translation>
    </message>
    <message>
        <source>{title}: input {input}, {parameters} parameters</source>
        <translation>{title}: 입력 {input}, 매개변수 {parameters}개</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Filters and feature maps appear with the first step.</source>
        <translation>필터와 특성 맵은 첫 스텝과 함께 나타납니다.</translation>
    </message>
    <message>
        <source>Go to Design</source>
        <translation>설계로 이동</translation>
    </message>
    <message>
        <source>Nothing to look into yet</source>
        <translation>아직 들여다볼 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing trained yet</source>
        <translation>아직 학습한 것이 없습니다</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>Start training, and the curves of loss and accuracy grow here while the network learns.</source>
        <translation>학습을 시작하면 신경망이 배우는 동안 손실과 정확도 곡선이 여기에 그려집니다.</translation>
    </message>
    <message>
        <source>The training is starting…</source>
        <translation>학습을 시작하는 중…</translation>
    </message>
    <message>
        <source>Train the network first: its filters and feature maps are shown here while it learns.</source>
        <translation>먼저 신경망을 학습하십시오. 학습하는 동안 필터와 특성 맵이 여기에 보입니다.</translation>
    </message>
    <message>
        <source>{why}. Do that in Design first.</source>
        <translation>{why}. 먼저 설계에서 하십시오.</translation>
    </message>
    <message>
        <source>{why}. Then train the network, and look at its filters and feature maps here.</source>
        <translation>{why}. 그런 다음 신경망을 학습하면 여기에서 필터와 특성 맵을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>a number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>must be {kind} from {minimum} to {maximum}</source>
        <translation>{minimum}부터 {maximum}까지의 {kind}여야 합니다</translation>
    </message>
    <message>
        <source>must be {kind} above {minimum}, up to {maximum}</source>
        <translation>{minimum}보다 크고 {maximum} 이하인 {kind}여야 합니다</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>not a number</source>
        <translation>수가 아님</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>OwnImage</name>
    <message>
        <source>As the network gets it</source>
        <translation>신경망이 받는 모습</translation>
    </message>
    <message>
        <source>As the network gets it: centred and scaled as the digits it learns from. Read at every stroke.</source>
        <translation>신경망이 받는 모습입니다. 학습한 숫자처럼 가운데에 놓고 크기를 맞춥니다. 획마다 읽습니다.</translation>
    </message>
    <message>
        <source>Clear the pad (Delete)</source>
        <translation>그림판 지우기 (Delete)</translation>
    </message>
    <message>
        <source>Cropped, turned grey and fitted; or drop one on the pad.</source>
        <translation>잘라 내고 회색으로 바꾸어 맞춥니다. 그림판에 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>숫자를 그리십시오</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>그림 열기</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>그림 열기…</translation>
    </message>
    <message>
        <source>Photograph or picture</source>
        <translation>사진 또는 그림</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>그림 ({patterns})</translation>
    </message>
    <message>
        <source>Take the last stroke back (Backspace)</source>
        <translation>마지막 획 되돌리기 (Backspace)</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>내 그림</translation>
    </message>
    <message>
        <source>{name}, fitted to {shape}</source>
        <translation>{name}, {shape}에 맞춤</translation>
    </message>
</context>
<context>
    <name>PaddingEditor</name>
    <message>
        <source>Explicit</source>
        <translation>직접 지정</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>{setting}, height</source>
        <translation>{setting}, 높이</translation>
    </message>
    <message>
        <source>{setting}, width</source>
        <translation>{setting}, 너비</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Search layers</source>
        <translation>층 찾기</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>구조</translation>
    </message>
    <message>
        <source>Nothing is called “{name}”.</source>
        <translation>“{name}”(이)라는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>팔레트</translation>
    </message>
    <message>
        <source>Search architectures</source>
        <translation>구조 찾기</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>팔레트에서 찾기</translation>
    </message>
    <message>
        <source>Search the palette ({key})</source>
        <translation>팔레트에서 찾기 ({key})</translation>
    </message>
    <message>
        <source>What the palette shows</source>
        <translation>팔레트에 보이는 것</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The image</source>
        <translation>이미지</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Back from the zoom (Esc, or a double click)</source>
        <translation>확대에서 돌아가기 (Esc 또는 두 번 클릭)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>에포크 {number}</translation>
    </message>
    <message>
        <source>training {value}</source>
        <translation>학습 {value}</translation>
    </message>
    <message>
        <source>validation {value}</source>
        <translation>검증 {value}</translation>
    </message>
</context>
<context>
    <name>PlotSummary</name>
    <message>
        <source>nothing measured yet</source>
        <translation>아직 측정한 것 없음</translation>
    </message>
    <message>
        <source>training {value}</source>
        <translation>학습 {value}</translation>
    </message>
    <message>
        <source>validation {value} after epoch {epoch}</source>
        <translation>에포크 {epoch} 뒤 검증 {value}</translation>
    </message>
    <message>
        <source>{value} at epoch {epoch}</source>
        <translation>에포크 {epoch}에서 {value}</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation>손실의 눈금</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>학습, 평활</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>From what the first epoch has reached, or from 0 %</source>
        <translation>첫 에포크가 이른 값부터, 또는 0 %부터</translation>
    </message>
    <message>
        <source>Range of the accuracy</source>
        <translation>정확도의 범위</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>맞춤</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>There is no network to look into yet: train it first.</source>
        <translation>아직 들여다볼 신경망이 없습니다. 먼저 학습하십시오.</translation>
    </message>
</context>
<context>
    <name>Ramp</name>
    <message>
        <source>Colours from {low} to {high}</source>
        <translation>{low}부터 {high}까지의 색</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Nothing to train yet</source>
        <translation>아직 학습할 것이 없습니다</translation>
    </message>
    <message>
        <source>drag layers into the stack</source>
        <translation>층을 끌어다 쌓으십시오</translation>
    </message>
    <message>
        <source>training starts when every layer has a shape</source>
        <translation>모든 층의 모양이 정해지면 학습할 수 있습니다</translation>
    </message>
    <message>
        <source>{layer} cannot work yet</source>
        <translation>{layer}이(가) 아직 작동할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Forget these files</source>
        <translation>이 파일들 잊기</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>아직 파일 없음</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>최근 파일 열기</translation>
    </message>
</context>
<context>
    <name>RecipeCost</name>
    <message>
        <source>At {number} steps a second</source>
        <translation>초당 {number}스텝일 때</translation>
    </message>
    <message>
        <source>This recipe</source>
        <translation>이 학습 설정</translation>
    </message>
    <message>
        <source>What this recipe takes</source>
        <translation>이 학습 설정에 드는 것</translation>
    </message>
    <message>
        <source>{steps} steps</source>
        <translation>{steps}스텝</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Recipe</source>
        <translation>학습 설정</translation>
    </message>
    <message>
        <source>peak {peak}, down to {end}</source>
        <translation>최고 {peak}, {end}까지 내려감</translation>
    </message>
    <message>
        <source>{rate} throughout</source>
        <translation>처음부터 끝까지 {rate}</translation>
    </message>
    <message>
        <source>{steps} steps</source>
        <translation>{steps}스텝</translation>
    </message>
    <message>
        <source>{steps} steps / epoch</source>
        <translation>{steps}스텝 / 에포크</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Data and recipe</source>
        <translation>데이터와 학습 설정</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>학습 설정</translation>
    </message>
    <message>
        <source>locked: a run is using it</source>
        <translation>잠김: 실행이 쓰고 있음</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>저장하지 않은 작업 되살리기</translation>
    </message>
    <message>
        <source>The program ended before its work was saved: {name}, with {layers} layers.</source>
        <translation>작업을 저장하기 전에 프로그램이 끝났습니다: {name}, 층 {layers}개.</translation>
    </message>
    <message>
        <source>a network without a file</source>
        <translation>파일이 없는 신경망</translation>
    </message>
</context>
<context>
    <name>RepairButton</name>
    <message>
        <source>Alt+Enter does this</source>
        <translation>Alt+Enter로 실행합니다</translation>
    </message>
    <message>
        <source>takes the layer away</source>
        <translation>층을 없앱니다</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Scored after every epoch on images kept apart from training: by these you choose and compare.</source>
        <translation>학습에 쓰지 않은 이미지로 에포크마다 채점합니다. 이것으로 고르고 비교합니다.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>The run failed before its end, so the test set has not been scored.</source>
        <translation>실행이 끝나기 전에 실패하여 테스트 세트를 채점하지 않았습니다.</translation>
    </message>
    <message>
        <source>The run was stopped before its end, so the test set has not been scored. Go on with it.</source>
        <translation>실행이 끝나기 전에 중지되어 테스트 세트를 채점하지 않았습니다. 이어서 하십시오.</translation>
    </message>
    <message>
        <source>The test set is scored once, after the last epoch: the final figure, by which nothing is chosen.</source>
        <translation>테스트 세트는 마지막 에포크 뒤에 한 번만 채점합니다. 마지막 점수이며, 이것으로 고르지 않습니다.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>after epoch {epoch} of {epochs}</source>
        <translation>에포크 {epochs} 중 {epoch} 뒤</translation>
    </message>
    <message>
        <source>for the end</source>
        <translation>마지막에</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>검증 정확도</translation>
    </message>
    <message>
        <source>{wrong} of {total} wrong, in {time} of training.</source>
        <translation>{total} 중 {wrong} 틀림, 학습 시간 {time}.</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어서</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>학습 준비됨</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Test accuracy {share}</source>
        <translation>테스트 정확도 {share}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>학습 실패</translation>
    </message>
    <message>
        <source>Val. accuracy</source>
        <translation>검증 정확도</translation>
    </message>
    <message>
        <source>at step {step} of {total}</source>
        <translation>스텝 {total} 중 {step}에서</translation>
    </message>
    <message>
        <source>{epochs} epochs at batch size {batch}</source>
        <translation>배치 크기 {batch}, 에포크 {epochs}회</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>live</source>
        <translation>진행 중</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>학습 정확도</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>학습 손실</translation>
    </message>
    <message>
        <source>{number} steps a second</source>
        <translation>초당 {number}스텝</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Run of {when}</source>
        <translation>{when} 실행</translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation>실행 {name}</translation>
    </message>
</context>
<context>
    <name>RunsList</name>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Overlay its curves</source>
        <translation>곡선 겹쳐 보기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>이 실행 보기</translation>
    </message>
    <message>
        <source>{name}, validation accuracy {accuracy}</source>
        <translation>{name}, 검증 정확도 {accuracy}</translation>
    </message>
    <message>
        <source>{run}, live</source>
        <translation>{run}, 진행 중</translation>
    </message>
    <message>
        <source>{done} of {epochs} epochs at batch size {batch}. Enter shows it, Space overlays its curves, F2 renames it.</source>
        <translation>배치 크기 {batch}, 에포크 {epochs} 중 {done}. Enter는 보기, 스페이스는 곡선 겹쳐 보기, F2는 이름 바꾸기입니다.</translation>
    </message>
    <message>
        <source>{optimizer} {rate}, batch {batch}</source>
        <translation>{optimizer} {rate}, 배치 {batch}</translation>
    </message>
</context>
<context>
    <name>RunsPresenter</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation>실행을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Its weights, checkpoints and figures are deleted from the disk: {folder}</source>
        <translation>가중치, 체크포인트, 수치를 디스크에서 삭제합니다: {folder}</translation>
    </message>
    <message>
        <source>The run is being trained: stop it before you delete it.</source>
        <translation>실행을 학습하고 있습니다. 중지한 뒤에 삭제하십시오.</translation>
    </message>
</context>
<context>
    <name>ScheduleCurve</name>
    <message>
        <source>Learning rate over the training</source>
        <translation>학습하는 동안의 학습률</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Class scores</source>
        <translation>클래스 점수</translation>
    </message>
    <message>
        <source>label {label}, not readable</source>
        <translation>레이블 {label}, 읽을 수 없음</translation>
    </message>
    <message>
        <source>label {label}, read as {read}</source>
        <translation>레이블 {label}, {read}(으)로 읽음</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>read as {read}</source>
        <translation>{read}(으)로 읽음</translation>
    </message>
    <message>
        <source>weights: {run}</source>
        <translation>가중치: {run}</translation>
    </message>
</context>
<context>
    <name>SelectedCount</name>
    <message>
        <source>{selected}. Shown here: {name}</source>
        <translation>{selected}. 여기에 보이는 것: {name}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change recipe</source>
        <translation>학습 설정 변경</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Appearance, text, language, folders, device, threads, the sizes of window and panels and the recent files go back to what they were at first. Documents and runs stay.</source>
        <translation>모양, 글자, 언어, 폴더, 장치, 스레드, 창과 패널의 크기, 최근 파일이 처음 상태로 돌아갑니다. 문서와 실행은 그대로입니다.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>데스크톱과 같게</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Automatic leaves one core to the window.</source>
        <translation>자동은 코어 하나를 창에 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU 스레드</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>대비</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Folder of runs</source>
        <translation>실행 폴더</translation>
    </message>
    <message>
        <source>From the next training on</source>
        <translation>다음 학습부터</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>모든 설정 초기화</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>모든 설정을 초기화하시겠습니까?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Stronger borders</source>
        <translation>더 진한 테두리</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Go to the layer&apos;s settings</source>
        <translation>층의 설정으로 이동</translation>
    </message>
    <message>
        <source>Insert it after the selected layer</source>
        <translation>고른 층 뒤에 넣기</translation>
    </message>
    <message>
        <source>Move the chosen unit over its map</source>
        <translation>고른 유닛을 맵 위에서 옮기기</translation>
    </message>
    <message>
        <source>Search a layer type, from anywhere in Design</source>
        <translation>층 종류 찾기, 설계의 어디서나</translation>
    </message>
    <message>
        <source>The input, the last layer</source>
        <translation>입력, 마지막 층</translation>
    </message>
    <message>
        <source>The layer before, the layer after</source>
        <translation>앞 층, 뒤 층</translation>
    </message>
    <message>
        <source>The layer&apos;s menu</source>
        <translation>층의 메뉴</translation>
    </message>
    <message>
        <source>The map before, the map after</source>
        <translation>앞 맵, 뒤 맵</translation>
    </message>
    <message>
        <source>The maps (Inside)</source>
        <translation>맵 (내부)</translation>
    </message>
    <message>
        <source>The palette of layers (Design)</source>
        <translation>층 팔레트 (설계)</translation>
    </message>
    <message>
        <source>The stack of layers (Design)</source>
        <translation>층 쌓기 (설계)</translation>
    </message>
    <message>
        <source>A little more, a little less</source>
        <translation>조금 더, 조금 덜</translation>
    </message>
    <message>
        <source>Back to the number there was</source>
        <translation>원래 수로 되돌리기</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>이것으로 시작</translation>
    </message>
    <message>
        <source>Choices in a row</source>
        <translation>나란한 선택</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>명령 고르기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>알림 닫기</translation>
    </message>
    <message>
        <source>Compare its curves, or no longer</source>
        <translation>곡선을 비교하거나 비교 그만두기</translation>
    </message>
    <message>
        <source>Curves (Train)</source>
        <translation>곡선 (학습)</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Do the repair</source>
        <translation>수정 실행</translation>
    </message>
    <message>
        <source>Drawing a digit (Inside)</source>
        <translation>숫자 그리기 (내부)</translation>
    </message>
    <message>
        <source>Filters (Inside)</source>
        <translation>필터 (내부)</translation>
    </message>
    <message>
        <source>From architecture to architecture</source>
        <translation>구조에서 구조로</translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation>칸에서 칸으로</translation>
    </message>
    <message>
        <source>From filter to filter</source>
        <translation>필터에서 필터로</translation>
    </message>
    <message>
        <source>From image to image</source>
        <translation>이미지에서 이미지로</translation>
    </message>
    <message>
        <source>From layer type to layer type</source>
        <translation>층 종류에서 층 종류로</translation>
    </message>
    <message>
        <source>Go on without selecting</source>
        <translation>고르지 않고 이동</translation>
    </message>
    <message>
        <source>Images (Inside)</source>
        <translation>이미지 (내부)</translation>
    </message>
    <message>
        <source>Images that are read wrong (Train)</source>
        <translation>잘못 읽은 이미지 (학습)</translation>
    </message>
    <message>
        <source>Leave a name as it was, then back to the stack</source>
        <translation>이름을 그대로 두고 층 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Leave the search, then back to the stack</source>
        <translation>찾기를 끝내고 층 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Look closer, look from farther away</source>
        <translation>더 가까이 보기, 더 멀리서 보기</translation>
    </message>
    <message>
        <source>Look inside for it</source>
        <translation>내부에서 보기</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Move the pen</source>
        <translation>펜 이동</translation>
    </message>
    <message>
        <source>Move the pen by more</source>
        <translation>펜을 더 멀리 이동</translation>
    </message>
    <message>
        <source>Move the unit</source>
        <translation>유닛 이동</translation>
    </message>
    <message>
        <source>Move what is looked at closely</source>
        <translation>확대해 보는 곳 이동</translation>
    </message>
    <message>
        <source>Much more, much less</source>
        <translation>많이 더, 많이 덜</translation>
    </message>
    <message>
        <source>Number fields</source>
        <translation>수 입력란</translation>
    </message>
    <message>
        <source>Put the pen down, lift it; held down, it draws meanwhile</source>
        <translation>펜 내리기, 올리기. 누르고 있는 동안 그립니다</translation>
    </message>
    <message>
        <source>Read the values a little before, a little after</source>
        <translation>조금 앞, 조금 뒤의 값 읽기</translation>
    </message>
    <message>
        <source>Ready architectures (Design)</source>
        <translation>준비된 구조 (설계)</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Repairs on a card (Design)</source>
        <translation>카드의 수정 (설계)</translation>
    </message>
    <message>
        <source>Runs (Train)</source>
        <translation>실행 (학습)</translation>
    </message>
    <message>
        <source>Select as far as the first, the last layer</source>
        <translation>첫 층, 마지막 층까지 고르기</translation>
    </message>
    <message>
        <source>Select one more layer</source>
        <translation>층 하나 더 고르기</translation>
    </message>
    <message>
        <source>Select the layer; also select it, or no longer</source>
        <translation>층 고르기. 함께 고르거나 그만 고르기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Show the cell&apos;s images</source>
        <translation>칸의 이미지 보기</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>실행 보기</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>마지막 획 되돌리기</translation>
    </message>
    <message>
        <source>Take what is written</source>
        <translation>쓴 것을 받아들이기</translation>
    </message>
    <message>
        <source>The choice before, the choice after</source>
        <translation>앞 선택, 뒤 선택</translation>
    </message>
    <message>
        <source>The command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>The confusion matrix (Train)</source>
        <translation>혼동 행렬 (학습)</translation>
    </message>
    <message>
        <source>The first, the last of those in sight</source>
        <translation>보이는 것 중 처음, 마지막</translation>
    </message>
    <message>
        <source>The images before, the images after</source>
        <translation>앞 이미지들, 뒤 이미지들</translation>
    </message>
    <message>
        <source>The layer&apos;s settings (Design)</source>
        <translation>층의 설정 (설계)</translation>
    </message>
    <message>
        <source>The repair before, the repair after</source>
        <translation>앞 수정, 뒤 수정</translation>
    </message>
    <message>
        <source>To the first, the last column</source>
        <translation>처음 열, 마지막 열로</translation>
    </message>
    <message>
        <source>To the first, the last row</source>
        <translation>처음 행, 마지막 행으로</translation>
    </message>
    <message>
        <source>To the first, the last unit</source>
        <translation>처음 유닛, 마지막 유닛으로</translation>
    </message>
    <message>
        <source>What one output unit sees (Design)</source>
        <translation>출력 유닛 하나가 보는 것 (설계)</translation>
    </message>
    <message>
        <source>Back to the stack</source>
        <translation>층 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Select all layers found</source>
        <translation>찾은 층 모두 고르기</translation>
    </message>
    <message>
        <source>The layer found before</source>
        <translation>앞에서 찾은 층</translation>
    </message>
    <message>
        <source>The next layer found</source>
        <translation>다음에 찾은 층</translation>
    </message>
    <message>
        <source>The search over the stack (Design)</source>
        <translation>층 찾기 (설계)</translation>
    </message>
    <message>
        <source>As far as it goes</source>
        <translation>갈 수 있는 데까지</translation>
    </message>
    <message>
        <source>Back to the usual size</source>
        <translation>원래 크기로</translation>
    </message>
    <message>
        <source>Edges between panels</source>
        <translation>패널 사이의 경계</translation>
    </message>
    <message>
        <source>Move the edge</source>
        <translation>경계 옮기기</translation>
    </message>
    <message>
        <source>Move the edge by more</source>
        <translation>경계 더 크게 옮기기</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Where they are shown</source>
        <translation>보이는 곳에서</translation>
    </message>
</context>
<context>
    <name>SizeExplanation</name>
    <message>
        <source>height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>height = width</source>
        <translation>높이 = 너비</translation>
    </message>
    <message>
        <source>width</source>
        <translation>너비</translation>
    </message>
</context>
<context>
    <name>SplitterHandle</name>
    <message>
        <source>{name}: drag, or use the arrow keys, Home and End
A double click or Enter: the usual size</source>
        <translation>{name}: 끌거나 화살표 키, Home, End를 씁니다
두 번 클릭하거나 Enter: 보통 크기</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size}픽셀</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>위쪽 막대</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>CNN Studio</source>
        <translation>CNN Studio</translation>
    </message>
    <message>
        <source>Do this from anywhere</source>
        <translation>어디서나 실행</translation>
    </message>
    <message>
        <source>Tab goes on; F4 goes to the next part of the window.</source>
        <translation>Tab은 다음 항목으로, F4는 창의 다음 부분으로 갑니다.</translation>
    </message>
</context>
<context>
    <name>TrainButton</name>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작 중…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지 중…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습 중</translation>
    </message>
</context>
<context>
    <name>TrainWorkspace</name>
    <message>
        <source>Curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>학습 설정</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Width of the recipe</source>
        <translation>학습 설정의 너비</translation>
    </message>
    <message>
        <source>Width of the results</source>
        <translation>결과의 너비</translation>
    </message>
</context>
<context>
    <name>UnitSection</name>
    <message>
        <source>It sees nothing but padding.</source>
        <translation>패딩만 봅니다.</translation>
    </message>
    <message>
        <source>It sees the whole image.</source>
        <translation>이미지 전체를 봅니다.</translation>
    </message>
    <message>
        <source>Its {parts} lie in the padding.</source>
        <translation>{parts}이(가) 패딩에 있습니다.</translation>
    </message>
    <message>
        <source>Its {part} lies in the padding.</source>
        <translation>{part}이(가) 패딩에 있습니다.</translation>
    </message>
    <message>
        <source>Known once the layer works.</source>
        <translation>층이 작동하면 알 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no layer in it yet.</source>
        <translation>아직 층이 없습니다.</translation>
    </message>
    <message>
        <source>Unit i = {row}, j = {column}</source>
        <translation>유닛 i = {row}, j = {column}</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>유닛 {number}</translation>
    </message>
    <message>
        <source>bottom row</source>
        <translation>맨 아래 행</translation>
    </message>
    <message>
        <source>bottom {number} rows</source>
        <translation>아래 {number}행</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>열 {column}</translation>
    </message>
    <message>
        <source>columns {first} … {last}</source>
        <translation>열 {first} … {last}</translation>
    </message>
    <message>
        <source>left column</source>
        <translation>맨 왼쪽 열</translation>
    </message>
    <message>
        <source>left {number} columns</source>
        <translation>왼쪽 {number}열</translation>
    </message>
    <message>
        <source>right column</source>
        <translation>맨 오른쪽 열</translation>
    </message>
    <message>
        <source>right {number} columns</source>
        <translation>오른쪽 {number}열</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>행 {row}</translation>
    </message>
    <message>
        <source>rows {first} … {last}</source>
        <translation>행 {first} … {last}</translation>
    </message>
    <message>
        <source>top row</source>
        <translation>맨 위 행</translation>
    </message>
    <message>
        <source>top {number} rows</source>
        <translation>위 {number}행</translation>
    </message>
    <message>
        <source>{said} Of the image it reads {rows}, {columns}.</source>
        <translation>{said} 이미지에서 {rows}, {columns}을(를) 읽습니다.</translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Output unit</source>
        <translation>출력 유닛</translation>
    </message>
    <message>
        <source>Choose a unit of the small map: click it, or use the arrow keys, Home and End</source>
        <translation>작은 맵의 유닛 고르기: 클릭하거나 화살표 키, Home, End를 씁니다</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Design</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <source>Zoom</source>
        <translation>배율</translation>
    </message>
</context>
<context>
    <name>Zooming</name>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom to full size</source>
        <translation>원래 크기로</translation>
    </message>
    <message>
        <source>Zoom until the whole network fits</source>
        <translation>신경망 전체가 보이도록</translation>
    </message>
</context>
<context>
    <name>_Bars</name>
    <message>
        <source>Probability of each class</source>
        <translation>클래스별 확률</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>One image of each class: {names}</source>
        <translation>클래스마다 이미지 하나: {names}</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>The batch size must be at least 1, not {batch}</source>
        <translation>배치 크기는 1 이상이어야 하는데 {batch}입니다</translation>
    </message>
</context>
<context>
    <name>architecture</name>
    <message>
        <source>LeNet-5 nearer to its paper: tanh and average pooling on 32 × 32 images.</source>
        <translation>논문에 더 가까운 LeNet-5: 32 × 32 이미지에 tanh와 평균 풀링을 씁니다.</translation>
    </message>
    <message>
        <source>The paper has besides: partial connections between the maps of its second convolution, a trainable factor and bias for each subsampling map, and radial basis outputs instead of the last dense layer.</source>
        <translation>논문에는 더 있습니다: 두 번째 합성곱의 맵은 일부만 연결되고, 서브샘플링 맵마다 학습하는 계수와 편향이 있으며, 마지막 완전 연결층 대신 방사 기저 출력을 씁니다.</translation>
    </message>
    <message>
        <source>There is no architecture “{name}”. There are: {names}.</source>
        <translation>“{name}” 구조가 없습니다. 있는 것: {names}.</translation>
    </message>
    <message>
        <source>Two convolutions and three dense layers: the network that read digits, as it is built today.</source>
        <translation>합성곱 둘과 완전 연결층 셋: 숫자를 읽던 신경망을 요즘 방식으로 만든 것입니다.</translation>
    </message>
    <message>
        <source>The common reading of LeNet-5: ReLU and max pooling on 28 × 28 images. The paper has tanh and average pooling on 32 × 32.</source>
        <translation>흔히 쓰는 LeNet-5: 28 × 28 이미지에 ReLU와 최대 풀링을 씁니다. 논문은 32 × 32에 tanh와 평균 풀링을 씁니다.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>(not installed)</source>
        <translation>(설치되지 않음)</translation>
    </message>
    <message>
        <source>A run goes on as it was begun: leave out {options} beside --resume.</source>
        <translation>실행은 시작한 대로 이어집니다. --resume과 함께 {options}을(를) 쓰지 마십시오.</translation>
    </message>
    <message>
        <source>Feature maps are of an image: add --image test:7 or --image FILE.</source>
        <translation>특성 맵은 이미지의 것입니다. --image test:7 또는 --image FILE을 더하십시오.</translation>
    </message>
    <message>
        <source>Filters are the same for every image: leave out --image, or draw --maps.</source>
        <translation>필터는 모든 이미지에서 같습니다. --image를 빼거나 --maps를 그리십시오.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>중단되었습니다.</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Name a new folder for the run: --out RUN.</source>
        <translation>실행의 새 폴더를 정하십시오: --out RUN.</translation>
    </message>
    <message>
        <source>Name what to train: a .cnn file or an architecture, or a run with --resume.</source>
        <translation>학습할 것을 정하십시오: .cnn 파일이나 구조, 또는 --resume과 실행.</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time: give one .cnn file.</source>
        <translation>프로젝트는 한 번에 하나만 열 수 있습니다. .cnn 파일 하나를 주십시오.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}); please report it with what {path} says at its end.</source>
        <translation>프로그램 안에서 문제가 생겼습니다 ({kind}). {path}의 끝부분과 함께 알려 주십시오.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}: {reason}); please report it.</source>
        <translation>프로그램 안에서 문제가 생겼습니다 ({kind}: {reason}). 알려 주십시오.</translation>
    </message>
    <message>
        <source>Stopped; resume with: cnnstudio train --resume {folder}</source>
        <translation>중지되었습니다. 이어서 하려면: cnnstudio train --resume {folder}</translation>
    </message>
    <message>
        <source>The network takes N × {shape} images: float32, pixels / 255</source>
        <translation>신경망은 N × {shape} 이미지를 받습니다: float32, 픽셀 / 255</translation>
    </message>
    <message>
        <source>The picture is a PNG: give {path} a name that ends in .png.</source>
        <translation>그림은 PNG입니다. {path}의 이름을 .png로 끝내십시오.</translation>
    </message>
    <message>
        <source>The system refuses: {reason}.</source>
        <translation>시스템이 거부했습니다: {reason}.</translation>
    </message>
    <message>
        <source>The window needs the system&apos;s library {library}: install it, or run packaging/start, which does.</source>
        <translation>창에는 시스템 라이브러리 {library}이(가) 필요합니다. 설치하거나 packaging/start를 실행하십시오.</translation>
    </message>
    <message>
        <source>The window&apos;s settings are as at the first start. Documents and runs are untouched.</source>
        <translation>창의 설정이 처음 상태로 돌아갔습니다. 문서와 실행은 그대로입니다.</translation>
    </message>
    <message>
        <source>There is no architecture and no file “{name}”: give a .cnn file or one of {names}.</source>
        <translation>“{name}” 구조도 파일도 없습니다. .cnn 파일이나 {names} 중 하나를 주십시오.</translation>
    </message>
    <message>
        <source>There is no command and no file “{word}”: the commands are {commands}.</source>
        <translation>“{word}” 명령도 파일도 없습니다. 명령은 {commands}입니다.</translation>
    </message>
    <message>
        <source>There is no command “{word}”: did you mean “{near}”?</source>
        <translation>“{word}” 명령이 없습니다. “{near}”입니까?</translation>
    </message>
    <message>
        <source>There is no display for the window: start it on a desktop, or use the commands that need none, see “cnnstudio --help”.</source>
        <translation>창을 띄울 화면이 없습니다. 데스크톱에서 시작하거나 화면이 필요 없는 명령을 쓰십시오. “cnnstudio --help”를 보십시오.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it first or choose another.</source>
        <translation>{folder} 폴더가 없습니다. 먼저 만들거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no image in {folder}: name a folder of image files.</source>
        <translation>{folder}에 이미지가 없습니다. 이미지 파일이 있는 폴더를 정하십시오.</translation>
    </message>
    <message>
        <source>There is no image {number} in the {set} set: its images are {set}:0 to {set}:{last}.</source>
        <translation>{set} 세트에 이미지 {number}이(가) 없습니다. 이미지는 {set}:0부터 {set}:{last}까지입니다.</translation>
    </message>
    <message>
        <source>There is not enough memory for this: take a smaller batch, input or network, or close other programs.</source>
        <translation>메모리가 모자랍니다. 배치, 입력 또는 신경망을 줄이거나 다른 프로그램을 닫으십시오.</translation>
    </message>
    <message>
        <source>This installation has no window: name a command, see “cnnstudio --help”.</source>
        <translation>이 설치에는 창이 없습니다. 명령을 쓰십시오. “cnnstudio --help”를 보십시오.</translation>
    </message>
    <message>
        <source>Training on {device}: epochs {epochs}, batch size {batch}, {optimizer}, learning rate {rate}, seed {seed}</source>
        <translation>{device}에서 학습: 에포크 {epochs}, 배치 크기 {batch}, {optimizer}, 학습률 {rate}, 시드 {seed}</translation>
    </message>
    <message>
        <source>Without a command: the window. NET is a .cnn file or an architecture&apos;s name, like lenet5.</source>
        <translation>명령이 없으면 창을 엽니다. NET은 .cnn 파일이나 lenet5 같은 구조의 이름입니다.</translation>
    </message>
    <message>
        <source>a .cnn file or an architecture&apos;s name</source>
        <translation>.cnn 파일 또는 구조의 이름</translation>
    </message>
    <message>
        <source>a data set&apos;s name, by default the project&apos;s or mnist</source>
        <translation>데이터 세트의 이름, 기본은 프로젝트의 것 또는 mnist</translation>
    </message>
    <message>
        <source>a name like lenet5</source>
        <translation>lenet5 같은 이름</translation>
    </message>
    <message>
        <source>a new folder for the run</source>
        <translation>실행의 새 폴더</translation>
    </message>
    <message>
        <source>a picture of a layer&apos;s filters or feature maps</source>
        <translation>층의 필터나 특성 맵의 그림</translation>
    </message>
    <message>
        <source>activations kept</source>
        <translation>보관하는 활성값</translation>
    </message>
    <message>
        <source>another input: height, width, channels</source>
        <translation>다른 입력: 높이, 너비, 채널</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>{number} 이상</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or mps</source>
        <translation>auto, cpu, cuda 또는 mps</translation>
    </message>
    <message>
        <source>by default what the file&apos;s ending says</source>
        <translation>기본은 파일 확장자를 따름</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>classes and probabilities of images</source>
        <translation>이미지의 클래스와 확률</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>each size must be from 1 to {most}, not “{text}”</source>
        <translation>크기는 1부터 {most}까지여야 하는데 “{text}”입니다</translation>
    </message>
    <message>
        <source>epoch {epoch}/{epochs}, step {step}/{total}, loss {loss}, accuracy {accuracy}, {speed}/s, {left}</source>
        <translation>에포크 {epoch}/{epochs}, 스텝 {step}/{total}, 손실 {loss}, 정확도 {accuracy}, {speed}/초, {left}</translation>
    </message>
    <message>
        <source>epoch {epoch}: loss {loss}, accuracy {accuracy}; validation loss {validation_loss}, accuracy {validation_accuracy}</source>
        <translation>에포크 {epoch}: 손실 {loss}, 정확도 {accuracy}; 검증 손실 {validation_loss}, 정확도 {validation_accuracy}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>for --maps: train:N, validation:N, test:N or an image file</source>
        <translation>--maps용: train:N, validation:N, test:N 또는 이미지 파일</translation>
    </message>
    <message>
        <source>go on with a run where it was stopped</source>
        <translation>중지한 곳에서 실행 이어서 하기</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>image files, folders of them, or images of the data set like test:7</source>
        <translation>이미지 파일, 그 폴더, 또는 test:7 같은 데이터 세트의 이미지</translation>
    </message>
    <message>
        <source>images a step, by default the project&apos;s or 64</source>
        <translation>스텝당 이미지 수, 기본은 프로젝트의 값 또는 64</translation>
    </message>
    <message>
        <source>input {size}, batch {batch}, {optimizer}</source>
        <translation>입력 {size}, 배치 {batch}, {optimizer}</translation>
    </message>
    <message>
        <source>it must be a number, not “{text}”</source>
        <translation>수여야 하는데 “{text}”입니다</translation>
    </message>
    <message>
        <source>it must be a whole number from {minimum} to {maximum}, not “{text}”</source>
        <translation>{minimum}부터 {maximum}까지의 정수여야 하는데 “{text}”입니다</translation>
    </message>
    <message>
        <source>it must be height, width and channels like 28x28x1, not “{text}”</source>
        <translation>28x28x1처럼 높이, 너비, 채널이어야 하는데 “{text}”입니다</translation>
    </message>
    <message>
        <source>kept bytes</source>
        <translation>보관 바이트</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>light colours on a dark ground</source>
        <translation>어두운 바탕에 밝은 색</translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation>가장 그럴듯한 것</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>memory of a whole batch</source>
        <translation>배치 전체의 메모리</translation>
    </message>
    <message>
        <source>name a command</source>
        <translation>명령을 쓰십시오</translation>
    </message>
    <message>
        <source>optimizer state</source>
        <translation>최적화 상태</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>표 대신 JSON 출력</translation>
    </message>
    <message>
        <source>print comma-separated values</source>
        <translation>쉼표로 구분한 값 출력</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>버전을 출력하고 끝냄</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>receptive field</source>
        <translation>수용장</translation>
    </message>
    <message>
        <source>recipe, by default the project&apos;s</source>
        <translation>학습 설정, 기본은 프로젝트의 것</translation>
    </message>
    <message>
        <source>shapes, parameters, multiplications, memory, receptive fields and problems of a network</source>
        <translation>신경망의 모양, 매개변수, 곱셈, 메모리, 수용장, 문제</translation>
    </message>
    <message>
        <source>test accuracy {accuracy}, test loss {loss}, {duration} of training; the run is in {folder}</source>
        <translation>테스트 정확도 {accuracy}, 테스트 손실 {loss}, 학습 시간 {duration}. 실행은 {folder}에 있습니다</translation>
    </message>
    <message>
        <source>the feature maps that a layer gives</source>
        <translation>층이 내놓는 특성 맵</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>쓸 파일</translation>
    </message>
    <message>
        <source>the filters of a convolution layer</source>
        <translation>합성곱층의 필터</translation>
    </message>
    <message>
        <source>the last one, or the best by validation accuracy</source>
        <translation>마지막 것, 또는 검증 정확도가 가장 좋은 것</translation>
    </message>
    <message>
        <source>the picture to write</source>
        <translation>쓸 그림</translation>
    </message>
    <message>
        <source>the project file to write</source>
        <translation>쓸 프로젝트 파일</translation>
    </message>
    <message>
        <source>the run&apos;s folder</source>
        <translation>실행의 폴더</translation>
    </message>
    <message>
        <source>threads of the CPU, by default all cores but one</source>
        <translation>CPU 스레드, 기본은 코어 하나를 뺀 전부</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>남은 시간 알 수 없음</translation>
    </message>
    <message>
        <source>together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>train a network and keep the run in a folder</source>
        <translation>신경망을 학습하고 실행을 폴더에 보관</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>실제 클래스</translation>
    </message>
    <message>
        <source>type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>what would mend it: {repairs}</source>
        <translation>고치는 방법: {repairs}</translation>
    </message>
    <message>
        <source>whose state takes memory, by default the project&apos;s or adam</source>
        <translation>상태가 메모리를 쓰는 최적화 방법, 기본은 프로젝트의 것 또는 adam</translation>
    </message>
    <message>
        <source>write a ready architecture as a project file</source>
        <translation>준비된 구조를 프로젝트 파일로 쓰기</translation>
    </message>
    <message>
        <source>write a run&apos;s weights for other programs</source>
        <translation>다른 프로그램을 위해 실행의 가중치 쓰기</translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation>{path} 씀</translation>
    </message>
    <message>
        <source>wrote {path}, {width} × {height} pixels</source>
        <translation>{path} 씀, {width} × {height} 픽셀</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>{duration} 남음</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation>{path}은(는) 폴더입니다. 그 안의 파일을 정하십시오.</translation>
    </message>
    <message>
        <source>{path} is there already and not empty: choose a new folder, or resume the run in it with --resume.</source>
        <translation>{path}이(가) 이미 있고 비어 있지 않습니다. 새 폴더를 고르거나 --resume으로 그 안의 실행을 이어서 하십시오.</translation>
    </message>
    <message>
        <source>{path}: {layers} layers for images of {size}, {parameters} parameters</source>
        <translation>{path}: {size} 이미지용 층 {layers}개, 매개변수 {parameters}개</translation>
    </message>
    <message>
        <source>{reason} (see “{program} --help”)</source>
        <translation>{reason} (“{program} --help”를 보십시오)</translation>
    </message>
    <message>
        <source>put the window&apos;s settings (appearance, text, language, folders, device, threads, sizes, recent files) back to what they were at first, and end; documents and runs stay</source>
        <translation>창의 설정(모양, 글자, 언어, 폴더, 장치, 스레드, 크기, 최근 파일)을 처음 상태로 돌리고 끝냄. 문서와 실행은 그대로</translation>
    </message>
</context>
<context>
    <name>colormaps</name>
    <message>
        <source>There is no colour map {name}: choose {known}.</source>
        <translation>{name} 색상표가 없습니다. {known} 중에서 고르십시오.</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Images cannot be given to an input of {shape}: the input must have a height, a width and channels, as in 28 × 28 × 1.</source>
        <translation>{shape} 입력에는 이미지를 줄 수 없습니다. 입력은 28 × 28 × 1처럼 높이, 너비, 채널이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The training and test images in {folder} differ in size: put the four files of one data set there.</source>
        <translation>{folder}의 학습 이미지와 테스트 이미지의 크기가 다릅니다. 한 데이터 세트의 파일 네 개를 넣으십시오.</translation>
    </message>
    <message>
        <source>There is no data set {name}: choose {known}, or a folder with the four IDX files of a data set.</source>
        <translation>{name} 데이터 세트가 없습니다. {known} 또는 데이터 세트의 IDX 파일 네 개가 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>{folder} has a single training image: at least two are needed, one of them to validate with.</source>
        <translation>{folder}에 학습 이미지가 하나뿐입니다. 검증용 하나를 포함해 적어도 둘이 필요합니다.</translation>
    </message>
    <message>
        <source>{folder} has no file {name} or {name}.gz: choose a folder with the four IDX files of a data set.</source>
        <translation>{folder}에 {name} 또는 {name}.gz 파일이 없습니다. 데이터 세트의 IDX 파일 네 개가 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>{images} has {there} images, but {labels} has {wanted} labels: put two files that belong together there.</source>
        <translation>{images}에는 이미지가 {there}개인데 {labels}에는 레이블이 {wanted}개입니다. 짝이 맞는 두 파일을 넣으십시오.</translation>
    </message>
    <message>
        <source>{path} does not begin as an IDX file: choose a file such as train-images-idx3-ubyte.</source>
        <translation>{path}의 시작이 IDX 파일과 다릅니다. train-images-idx3-ubyte 같은 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>{path} goes on after the values that its header promises, so it is damaged: get it again.</source>
        <translation>{path}은(는) 머리글이 말하는 값보다 길어 손상된 파일입니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} million pixels: make it smaller first.</source>
        <translation>{path}의 픽셀이 {limit}백만 개를 넘습니다. 먼저 줄이십시오.</translation>
    </message>
    <message>
        <source>{path} has the label {label}, but there are only {classes} classes, 0 to {last}: it is damaged or belongs to another data set.</source>
        <translation>{path}에 레이블 {label}이(가) 있지만 클래스는 0부터 {last}까지 {classes}개뿐입니다. 손상되었거나 다른 데이터 세트의 파일입니다.</translation>
    </message>
    <message>
        <source>{path} holds no images or labels: choose another data set.</source>
        <translation>{path}에 이미지나 레이블이 없습니다. 다른 데이터 세트를 고르십시오.</translation>
    </message>
    <message>
        <source>{path} holds {there} along {axes} axes, where bytes along {wanted} are needed: it is another kind of file.</source>
        <translation>{path}의 값은 {axes}축의 {there}인데 {wanted}축의 바이트가 필요합니다. 다른 종류의 파일입니다.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a picture in it.</source>
        <translation>{path}은(는) 폴더입니다. 그 안의 그림을 고르십시오.</translation>
    </message>
    <message>
        <source>{path} is cut off or damaged: choose another picture, or save it anew.</source>
        <translation>{path}이(가) 잘렸거나 손상되었습니다. 다른 그림을 고르거나 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>{path} is cut off, it holds less than its header promises: get it again.</source>
        <translation>{path}이(가) 잘려 머리글이 말하는 것보다 짧습니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>{path} is damaged, it cannot be decompressed to its end: get it again.</source>
        <translation>{path}이(가) 손상되어 끝까지 압축을 풀 수 없습니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>{path} is empty: choose another picture.</source>
        <translation>{path}이(가) 비어 있습니다. 다른 그림을 고르십시오.</translation>
    </message>
    <message>
        <source>{path} is empty: get it again, or choose another file.</source>
        <translation>{path}이(가) 비어 있습니다. 다시 받거나 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>{path} is named .gz but is not compressed by gzip: get it again, or take .gz off its name if it is a raw IDX file.</source>
        <translation>{path}의 이름은 .gz이지만 gzip으로 압축되지 않았습니다. 다시 받거나, 압축하지 않은 IDX 파일이면 이름에서 .gz를 빼십시오.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read: choose a PNG or JPEG file.</source>
        <translation>{path}은(는) 읽을 수 있는 그림이 아닙니다. PNG나 JPEG 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>{title} in {shape} takes {needed} GB, more than half of this machine&apos;s memory of {there} GB: choose a smaller input.</source>
        <translation>{title}을(를) {shape}(으)로 쓰면 {needed} GB가 필요하며 이 컴퓨터 메모리 {there} GB의 절반을 넘습니다. 더 작은 입력을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>a list of layers is expected, but there is {found}</source>
        <translation>층 목록이 있어야 하는데 {found}이(가) 있습니다</translation>
    </message>
    <message>
        <source>it does not say “format”: “{format}”</source>
        <translation>“format”: “{format}”이(가) 없습니다</translation>
    </message>
    <message>
        <source>it has more than {most} layers, repeats counted</source>
        <translation>반복을 포함해 층이 {most}개를 넘습니다</translation>
    </message>
    <message>
        <source>it is not JSON ({place})</source>
        <translation>JSON이 아닙니다 ({place})</translation>
    </message>
    <message>
        <source>it must have at least one class</source>
        <translation>클래스가 적어도 하나 있어야 합니다</translation>
    </message>
    <message>
        <source>it was written by a newer CNN Studio (file version {version}, this reads up to {known}): update it</source>
        <translation>더 새로운 CNN Studio로 쓴 파일입니다 (파일 버전 {version}, 여기서는 {known}까지 읽음). 프로그램을 업데이트하십시오</translation>
    </message>
    <message>
        <source>its branches and blocks are nested more than {most} deep</source>
        <translation>분기와 블록이 {most}단계보다 깊게 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>its name is missing</source>
        <translation>이름이 없습니다</translation>
    </message>
    <message>
        <source>its version is missing or no positive number</source>
        <translation>버전이 없거나 양수가 아닙니다</translation>
    </message>
    <message>
        <source>layer {label}: {reason}</source>
        <translation>층 {label}: {reason}</translation>
    </message>
    <message>
        <source>layer {number} is {found}</source>
        <translation>층 {number}이(가) {found}입니다</translation>
    </message>
    <message>
        <source>the input&apos;s sizes must be from 1 to {most}</source>
        <translation>입력의 크기는 1부터 {most}까지여야 합니다</translation>
    </message>
    <message>
        <source>there is no layer type “{kind}”; there are {known}</source>
        <translation>“{kind}” 층 종류가 없습니다. 있는 것: {known}</translation>
    </message>
    <message>
        <source>{path} is not a CNN Studio project that can be read: {reason}.</source>
        <translation>{path}은(는) 읽을 수 있는 CNN Studio 프로젝트가 아닙니다: {reason}.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A network built anew took them all and gives the same outputs, bit for bit, for {images} random images</source>
        <translation>새로 만든 신경망이 모두 받아들였고, 무작위 이미지 {images}개에 대해 비트까지 같은 출력을 냅니다</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy 배열</translation>
    </message>
    <message>
        <source>PyTorch state_dict</source>
        <translation>PyTorch state_dict</translation>
    </message>
    <message>
        <source>The description of the weights would replace {path}, which is something else: choose another name.</source>
        <translation>가중치 설명이 다른 파일인 {path}을(를) 덮어쓰게 됩니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it first or choose another.</source>
        <translation>{folder} 폴더가 없습니다. 먼저 만들거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no format “{key}”: choose one of {keys}.</source>
        <translation>“{key}” 형식이 없습니다. {keys} 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>What was written for {path} reads back differently, so it was not kept: check the disk and try again.</source>
        <translation>{path}에 쓴 것이 다르게 읽혀 남기지 않았습니다. 디스크를 확인하고 다시 하십시오.</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>{path} does not say its format: let it end in {suffixes}, or name the format.</source>
        <translation>{path}에서 형식을 알 수 없습니다. {suffixes}(으)로 끝내거나 형식을 정하십시오.</translation>
    </message>
    <message>
        <source>{path} ends like another format: let it end in {suffix}, or choose the format {other}.</source>
        <translation>{path}의 끝이 다른 형식입니다. {suffix}(으)로 끝내거나 {other} 형식을 고르십시오.</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation>{path}은(는) 폴더입니다. 그 안의 파일을 정하십시오.</translation>
    </message>
    <message>
        <source>{tensors} tensors, {numbers} numbers of step {step}: read back and equal bit for bit</source>
        <translation>스텝 {step}의 텐서 {tensors}개, 수 {numbers}개: 다시 읽어 비트까지 같음을 확인함</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Added to the variance, so that nothing is divided by zero.</source>
        <translation>0으로 나누지 않도록 분산에 더합니다.</translation>
    </message>
    <message>
        <source>Adds a learned number to every map.</source>
        <translation>맵마다 학습한 수를 더합니다.</translation>
    </message>
    <message>
        <source>Adds a learned number to every unit.</source>
        <translation>유닛마다 학습한 수를 더합니다.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>편향</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>Cells by which the window moves between two output units, down and across.</source>
        <translation>출력 유닛 하나마다 창이 아래와 옆으로 움직이는 칸 수입니다.</translation>
    </message>
    <message>
        <source>Cells from one tap of the kernel to the next.</source>
        <translation>커널의 한 값에서 다음 값까지의 칸 수입니다.</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>팽창</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>엡실론</translation>
    </message>
    <message>
        <source>Factor of negative values.</source>
        <translation>음수 값에 곱하는 계수입니다.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>커널</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>Negative slope</source>
        <translation>음수 기울기</translation>
    </message>
    <message>
        <source>Number of filters, and so of feature maps that come out.</source>
        <translation>필터의 수이며, 나오는 특성 맵의 수와 같습니다.</translation>
    </message>
    <message>
        <source>Number of units; the last layer needs one for each class.</source>
        <translation>유닛의 수입니다. 마지막 층에는 클래스마다 하나가 필요합니다.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>패딩</translation>
    </message>
    <message>
        <source>Parts into which channels and filters are split; each filter reads its own part only.</source>
        <translation>채널과 필터를 나누는 묶음입니다. 필터는 자기 묶음만 읽습니다.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Rows and columns of the window that an output unit looks through.</source>
        <translation>출력 유닛이 보는 창의 행과 열입니다.</translation>
    </message>
    <message>
        <source>Share of the newest batch in the running mean and variance that prediction uses.</source>
        <translation>예측에 쓰는 이동 평균과 분산에서 최근 배치가 차지하는 비율입니다.</translation>
    </message>
    <message>
        <source>Share of the values that are zeroed.</source>
        <translation>0으로 만드는 값의 비율입니다.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>스트라이드</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>유닛</translation>
    </message>
    <message>
        <source>VALID adds nothing and ignores what is left over; SAME adds as many cells round the edge as give one output a stride; explicit adds the rows and columns you say on either side.</source>
        <translation>VALID는 아무것도 더하지 않고 남는 칸을 버립니다. SAME은 스트라이드마다 출력이 하나 나오도록 가장자리에 칸을 더합니다. 직접 지정은 양쪽에 정한 만큼 행과 열을 더합니다.</translation>
    </message>
    <message>
        <source>Zeros added on this side.</source>
        <translation>이쪽에 더하는 0의 수입니다.</translation>
    </message>
    <message>
        <source>{name} must be from {minimum} to {maximum}, not {value}</source>
        <translation>{name}: {minimum}부터 {maximum}까지여야 하는데 {value}입니다</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Cannot read {path}: {reason}. Check the name and try again.</source>
        <translation>{path}을(를) 읽을 수 없습니다: {reason}. 이름을 확인하고 다시 하십시오.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose another place or make room.</source>
        <translation>{path}을(를) 쓸 수 없습니다: {reason}. 다른 곳을 고르거나 공간을 마련하십시오.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB: is it the right file?</source>
        <translation>{path}이(가) {limit} MB보다 큽니다. 맞는 파일입니까?</translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>bottom</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>in</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>out</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>패딩</translation>
    </message>
    <message>
        <source>right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>units</source>
        <translation>유닛</translation>
    </message>
    <message>
        <source>width</source>
        <translation>너비</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Columns of an image.</source>
        <translation>이미지의 열 수입니다.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Rows of an image.</source>
        <translation>이미지의 행 수입니다.</translation>
    </message>
    <message>
        <source>Values of a pixel: 1 of a grey image, 3 of one in colour.</source>
        <translation>픽셀 하나의 값 수입니다. 회색 이미지는 1, 컬러 이미지는 3입니다.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>The layer {path} has no filters; these have: {paths}.</source>
        <translation>{path} 층에는 필터가 없습니다. 필터가 있는 층: {paths}.</translation>
    </message>
    <message>
        <source>The layer {path} is no convolution.</source>
        <translation>{path} 층은 합성곱이 아닙니다.</translation>
    </message>
    <message>
        <source>There is no layer {path}: name one of {paths}.</source>
        <translation>{path} 층이 없습니다. {paths} 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the first {shown} of {there}</source>
        <translation>{there} 중 처음 {shown}</translation>
    </message>
</context>
<context>
    <name>layer</name>
    <message>
        <source>Adds rows and columns of zeros round every feature map.</source>
        <translation>모든 특성 맵의 둘레에 0으로 된 행과 열을 더합니다.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>평균 풀링</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>배치 정규화</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>배치 정규화</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it as learned.</source>
        <translation>배치에서 채널마다 평균을 0, 분산을 1로 맞춘 뒤 학습한 대로 늘리고 옮깁니다.</translation>
    </message>
    <message>
        <source>Connects every unit with every input value, each by a weight of its own.</source>
        <translation>모든 유닛을 모든 입력값과 저마다의 가중치로 잇습니다.</translation>
    </message>
    <message>
        <source>Conv 2D</source>
        <translation>합성곱 2D</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>합성곱</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>완전 연결</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>평탄화</translation>
    </message>
    <message>
        <source>Global average pooling</source>
        <translation>전역 평균 풀링</translation>
    </message>
    <message>
        <source>Global avg</source>
        <translation>전역 평균</translation>
    </message>
    <message>
        <source>Keeps the largest value in each window, and so shrinks the maps.</source>
        <translation>창마다 가장 큰 값만 남겨 맵을 줄입니다.</translation>
    </message>
    <message>
        <source>Lays all feature maps out as one vector, as a dense layer needs.</source>
        <translation>완전 연결층에 필요한 대로 모든 특성 맵을 한 벡터로 폅니다.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Lets positive values through and makes negative ones zero.</source>
        <translation>양수는 통과시키고 음수는 0으로 만듭니다.</translation>
    </message>
    <message>
        <source>Like ReLU, but lets a small share of negative values through.</source>
        <translation>ReLU와 같지만 음수를 조금 통과시킵니다.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>최대 풀링</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>패딩</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>시그모이드</translation>
    </message>
    <message>
        <source>Slides learned filters over its input; each filter makes one feature map of what it finds where.</source>
        <translation>학습한 필터를 입력 위에서 밀어 갑니다. 필터마다 무엇이 어디에 있는지 특성 맵 하나를 만듭니다.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>소프트맥스</translation>
    </message>
    <message>
        <source>Squeezes values into the range from 0 to 1.</source>
        <translation>값을 0과 1 사이로 좁힙니다.</translation>
    </message>
    <message>
        <source>Squeezes values into the range from −1 to 1.</source>
        <translation>값을 −1과 1 사이로 좁힙니다.</translation>
    </message>
    <message>
        <source>Takes the mean of each whole feature map: one number a map.</source>
        <translation>특성 맵 전체의 평균을 냅니다. 맵마다 수 하나입니다.</translation>
    </message>
    <message>
        <source>Takes the mean of each window, and so shrinks and smooths the maps.</source>
        <translation>창마다 평균을 내어 맵을 줄이고 매끄럽게 합니다.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Turns values into shares that add up to 1. The loss does this by itself: no network needs it at the end.</source>
        <translation>값을 합이 1인 몫으로 바꿉니다. 손실이 스스로 하므로 신경망의 끝에는 필요 없습니다.</translation>
    </message>
    <message>
        <source>While training, zeros a random share of the values, so that no unit relies on a few others.</source>
        <translation>학습하는 동안 값의 일부를 무작위로 0으로 만들어 유닛이 몇몇 유닛에만 기대지 않게 합니다.</translation>
    </message>
    <message>
        <source>Zero padding</source>
        <translation>제로 패딩</translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <translation>비율 {rate}</translation>
    </message>
    <message>
        <source>slope {slope}</source>
        <translation>기울기 {slope}</translation>
    </message>
    <message>
        <source>top {top}, bottom {bottom}, left {left}, right {right}</source>
        <translation>위 {top}, 아래 {bottom}, 왼쪽 {left}, 오른쪽 {right}</translation>
    </message>
    <message>
        <source>{kernel} average, stride {stride}, {padding}</source>
        <translation>{kernel} 평균, 스트라이드 {stride}, {padding}</translation>
    </message>
    <message>
        <source>{kernel} max, stride {stride}, {padding}</source>
        <translation>{kernel} 최대, 스트라이드 {stride}, {padding}</translation>
    </message>
    <message>
        <source>{kernel}, {filters} maps, stride {stride}, {padding}</source>
        <translation>{kernel}, 맵 {filters}개, 스트라이드 {stride}, {padding}</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>유닛 {units}개</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Fixes everything random: on the CPU of one machine the same seed gives the same bits.</source>
        <translation>무작위인 것을 모두 고정합니다. 한 컴퓨터의 CPU에서는 시드가 같으면 비트까지 같습니다.</translation>
    </message>
    <message>
        <source>How gradients become steps. Adam and AdamW scale each weight&apos;s step by themselves; SGD is the plain way and needs a larger learning rate.</source>
        <translation>기울기로 스텝을 만드는 방법입니다. Adam과 AdamW는 가중치마다 스텝을 스스로 조절합니다. SGD는 단순한 방법이며 더 큰 학습률이 필요합니다.</translation>
    </message>
    <message>
        <source>How often every training image is seen.</source>
        <translation>모든 학습 이미지를 보는 횟수입니다.</translation>
    </message>
    <message>
        <source>How the learning rate goes up to its peak and down again in the course of training.</source>
        <translation>학습하는 동안 학습률이 최고까지 오르고 다시 내려가는 방식입니다.</translation>
    </message>
    <message>
        <source>Images a step. Larger batches need more memory and fewer steps.</source>
        <translation>스텝당 이미지 수입니다. 배치가 크면 메모리가 더 들고 스텝은 줄어듭니다.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Lets SGD look one momentum step ahead. Adam and AdamW do not use it.</source>
        <translation>SGD가 모멘텀 스텝 하나를 미리 보게 합니다. Adam과 AdamW는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>네스테로프</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>원 사이클</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>최적화 방법</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero a little, which keeps the network simple.</source>
        <translation>모든 가중치를 조금씩 0으로 당겨 신경망을 단순하게 유지합니다.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>스케줄</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Share of the last step that SGD adds to the next one. Adam and AdamW do not use it.</source>
        <translation>SGD가 다음 스텝에 더하는 이전 스텝의 비율입니다. Adam과 AdamW는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Size of a step at the schedule&apos;s peak. Too large and the loss jumps or becomes infinite.</source>
        <translation>스케줄의 최고점에서 스텝의 크기입니다. 너무 크면 손실이 튀거나 무한대가 됩니다.</translation>
    </message>
    <message>
        <source>Warm-up, then cosine</source>
        <translation>워밍업 뒤 코사인</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>가중치 감쇠</translation>
    </message>
    <message>
        <source>images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not {value}</source>
        <translation>{name}: 정수여야 하는데 {value}입니다</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value}</source>
        <translation>{name}: {choices} 중 하나여야 하는데 {value}입니다</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s own files are missing beside {package}: install CNN Studio again.</source>
        <translation>{package} 옆에 프로그램의 파일이 없습니다. CNN Studio를 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message>
        <source>1 column at the right is never read.</source>
        <translation>오른쪽 열 하나는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>1 row at the bottom is never read.</source>
        <translation>아래 행 하나는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Columns that no unit reads: {number} of every {stride}.</source>
        <translation>어느 유닛도 읽지 않는 열: {stride}개마다 {number}개.</translation>
    </message>
    <message>
        <source>Height and width stay {size}.</source>
        <translation>높이와 너비는 {size} 그대로입니다.</translation>
    </message>
    <message>
        <source>Its layers make it in turn: {shapes}.</source>
        <translation>안의 층이 차례로 만듭니다: {shapes}.</translation>
    </message>
    <message>
        <source>One number for each map, whatever its height and width.</source>
        <translation>높이와 너비에 관계없이 맵마다 수 하나입니다.</translation>
    </message>
    <message>
        <source>Rows that no unit reads: {number} of every {stride}.</source>
        <translation>어느 유닛도 읽지 않는 행: {stride}개마다 {number}개.</translation>
    </message>
    <message>
        <source>The lanes give {shapes}: values at the same place are added.</source>
        <translation>갈래의 출력은 {shapes}이며 같은 자리의 값을 더합니다.</translation>
    </message>
    <message>
        <source>The lanes give {shapes}: values at the same place are multiplied.</source>
        <translation>갈래의 출력은 {shapes}이며 같은 자리의 값을 곱합니다.</translation>
    </message>
    <message>
        <source>The size stays as it is.</source>
        <translation>크기는 그대로입니다.</translation>
    </message>
    <message>
        <source>cells not counted</source>
        <translation>세지 않는 칸</translation>
    </message>
    <message>
        <source>cells of −∞</source>
        <translation>−∞ 칸</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>0</translation>
    </message>
    <message>
        <source>{number} columns at the right are never read.</source>
        <translation>오른쪽 열 {number}개는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>{number} rows at the bottom are never read.</source>
        <translation>아래 행 {number}개는 읽지 않습니다.</translation>
    </message>
</context>
<context>
    <name>snippet</name>
    <message>
        <source>The clipboard holds a network without layers.</source>
        <translation>클립보드에 층이 없는 신경망이 있습니다.</translation>
    </message>
    <message>
        <source>The clipboard holds layers that cannot be read: {reason}.</source>
        <translation>클립보드의 층을 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The clipboard holds no layers: copy some here, or the text of a .cnn file, then paste.</source>
        <translation>클립보드에 층이 없습니다. 층이나 .cnn 파일의 내용을 복사한 뒤 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>The clipboard holds too much text to be layers.</source>
        <translation>클립보드의 글이 너무 길어 층일 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The checkpoint {path} is broken: {reason}. Delete {stem}.* to go on from an earlier one, or train again.</source>
        <translation>체크포인트 {path}이(가) 깨졌습니다: {reason}. {stem}.*을(를) 지우고 앞의 것에서 이어 가거나 다시 학습하십시오.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty: choose a new one, or resume the run that is in it.</source>
        <translation>{folder} 폴더가 비어 있지 않습니다. 새 폴더를 고르거나 그 안의 실행을 이어서 하십시오.</translation>
    </message>
    <message>
        <source>The loss became infinite at step {step}: lower the learning rate (now {rate}) and train again.</source>
        <translation>스텝 {step}에서 손실이 무한대가 되었습니다. 학습률(지금 {rate})을 낮추고 다시 학습하십시오.</translation>
    </message>
    <message>
        <source>The network cannot be built: {path}: {problem}. Mend it in the design first.</source>
        <translation>신경망을 만들 수 없습니다: {path}: {problem}. 먼저 설계에서 고치십시오.</translation>
    </message>
    <message>
        <source>The network cannot be trained: {path}: {problem}. Mend it in the design first.</source>
        <translation>신경망을 학습할 수 없습니다: {path}: {problem}. 먼저 설계에서 고치십시오.</translation>
    </message>
    <message>
        <source>The network gives {output}, but must give one number for each of the {classes} classes: end it with a dense layer of {classes} units.</source>
        <translation>신경망의 출력은 {output}인데 클래스 {classes}개마다 수 하나여야 합니다. 유닛이 {classes}개인 완전 연결층으로 끝내십시오.</translation>
    </message>
    <message>
        <source>The network has no weights to train: add a convolution or a dense layer.</source>
        <translation>신경망에 학습할 가중치가 없습니다. 합성곱층이나 완전 연결층을 더하십시오.</translation>
    </message>
    <message>
        <source>The network is for {wanted} classes, but {data} has {there}: choose other data or change the classes.</source>
        <translation>신경망의 클래스는 {wanted}개인데 {data}에는 {there}개입니다. 다른 데이터를 고르거나 클래스를 바꾸십시오.</translation>
    </message>
    <message>
        <source>The run was trained on {before} images, and now there are {now}: resume it with the same data.</source>
        <translation>실행은 이미지 {before}개로 학습했는데 지금은 {now}개입니다. 같은 데이터로 이어서 하십시오.</translation>
    </message>
    <message>
        <source>The run {folder} has no checkpoint yet: train it for a while first.</source>
        <translation>{folder} 실행에 아직 체크포인트가 없습니다. 먼저 잠시 학습하십시오.</translation>
    </message>
    <message>
        <source>The run {folder} is being trained already: wait for its end or stop it.</source>
        <translation>{folder} 실행은 이미 학습 중입니다. 끝나기를 기다리거나 중지하십시오.</translation>
    </message>
    <message>
        <source>The run {folder} is being trained: stop it before it is deleted.</source>
        <translation>{folder} 실행은 학습 중입니다. 중지한 뒤에 삭제하십시오.</translation>
    </message>
    <message>
        <source>The training is over: nothing is left to ask. Open the run instead.</source>
        <translation>학습이 끝나 물을 것이 없습니다. 대신 실행을 여십시오.</translation>
    </message>
    <message>
        <source>There is no checkpoint “{which}”: choose last or best.</source>
        <translation>“{which}” 체크포인트가 없습니다. last 또는 best를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no device “{name}” here. Choose auto or one of: {there}.</source>
        <translation>여기에 “{name}” 장치가 없습니다. auto 또는 다음에서 고르십시오: {there}.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training: lower the batch size (now {batch}) or make the network smaller.</source>
        <translation>학습할 메모리가 모자랍니다. 배치 크기(지금 {batch})를 낮추거나 신경망을 줄이십시오.</translation>
    </message>
    <message>
        <source>{data} needs images to train on, to validate and to test: one of the three sets is empty.</source>
        <translation>{data}에는 학습, 검증, 테스트 이미지가 필요한데 셋 중 하나가 비어 있습니다.</translation>
    </message>
    <message>
        <source>{folder} holds no run: choose a folder that a training has made.</source>
        <translation>{folder}에 실행이 없습니다. 학습이 만든 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>{folder} holds no run: nothing is deleted.</source>
        <translation>{folder}에 실행이 없어 아무것도 삭제하지 않았습니다.</translation>
    </message>
    <message>
        <source>{path} has the version {version}, and this program knows only {known}: update it.</source>
        <translation>{path}의 버전은 {version}인데 이 프로그램은 {known}까지만 압니다. 업데이트하십시오.</translation>
    </message>
    <message>
        <source>{path} is broken in line {number}: {reason}. Delete it to go on without its figures.</source>
        <translation>{path}의 {number}번째 줄이 깨졌습니다: {reason}. 지우면 그 수치 없이 이어 갑니다.</translation>
    </message>
    <message>
        <source>{path} is broken: {reason}. Delete it; the next epoch writes it anew.</source>
        <translation>{path}이(가) 깨졌습니다: {reason}. 지우면 다음 에포크가 새로 씁니다.</translation>
    </message>
    <message>
        <source>{path} is broken: {reason}. Restore it or train again.</source>
        <translation>{path}이(가) 깨졌습니다: {reason}. 되살리거나 다시 학습하십시오.</translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message>
        <source>The name “{name}” stands twice: rename one of the layers</source>
        <translation>“{name}” 이름이 두 번 있습니다. 층 하나의 이름을 바꾸십시오</translation>
    </message>
    <message>
        <source>There is no layer {address}</source>
        <translation>{address} 층이 없습니다</translation>
    </message>
    <message>
        <source>There is no place {index} in a stack of {count}</source>
        <translation>층이 {count}개인 스택에 {index} 자리가 없습니다</translation>
    </message>
    <message>
        <source>There is no stack {address}</source>
        <translation>{address} 스택이 없습니다</translation>
    </message>
    <message>
        <source>{address} cannot move into itself</source>
        <translation>{address}을(를) 자기 안으로 옮길 수 없습니다</translation>
    </message>
    <message>
        <source>“{name}” cannot be a layer&apos;s name: it means something else in torch</source>
        <translation>“{name}”은(는) 층의 이름이 될 수 없습니다. torch에서 다른 뜻으로 씁니다</translation>
    </message>
    <message>
        <source>“{name}” cannot be a layer&apos;s name: use letters, digits and _, beginning with a letter</source>
        <translation>“{name}”은(는) 층의 이름이 될 수 없습니다. 영문자로 시작해 영문자, 숫자, _를 쓰십시오</translation>
    </message>
    <message>
        <source>“{name}” must repeat 1 to {most} times, not {repeats}</source>
        <translation>“{name}”의 반복은 1부터 {most}까지여야 하는데 {repeats}입니다</translation>
    </message>
    <message>
        <source>“{name}” needs at least one lane</source>
        <translation>“{name}”에는 갈래가 적어도 하나 필요합니다</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>A {kernel} window may hang over the edge by at most {most}, or it could see nothing but padding.</source>
        <translation>{kernel} 창은 가장자리를 최대 {most}까지만 넘을 수 있습니다. 더 넘으면 패딩만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Add a dense layer</source>
        <translation>완전 연결층 추가</translation>
    </message>
    <message>
        <source>Add flatten</source>
        <translation>평탄화 추가</translation>
    </message>
    <message>
        <source>Add flatten and dense</source>
        <translation>평탄화와 완전 연결 추가</translation>
    </message>
    <message>
        <source>Add global average and flatten</source>
        <translation>전역 평균과 평탄화 추가</translation>
    </message>
    <message>
        <source>Add instead</source>
        <translation>대신 더하기</translation>
    </message>
    <message>
        <source>Add needs lanes of one shape</source>
        <translation>더하려면 갈래의 모양이 같아야 합니다</translation>
    </message>
    <message>
        <source>Batch norm has one value a channel to average at batch size 1</source>
        <translation>배치 크기가 1이면 배치 정규화가 평균 낼 값이 채널마다 하나뿐입니다</translation>
    </message>
    <message>
        <source>Concatenate instead</source>
        <translation>대신 이어 붙이기</translation>
    </message>
    <message>
        <source>Concatenate needs lanes of one height and width</source>
        <translation>이어 붙이려면 갈래의 높이와 너비가 같아야 합니다</translation>
    </message>
    <message>
        <source>Dense needs a vector, but gets {shape} feature maps</source>
        <translation>완전 연결에는 벡터가 필요한데 {shape} 특성 맵이 들어옵니다</translation>
    </message>
    <message>
        <source>Filters {number}</source>
        <translation>필터 {number}</translation>
    </message>
    <message>
        <source>Flatten before it</source>
        <translation>앞에서 평탄화</translation>
    </message>
    <message>
        <source>Flatten lays them out as {height} · {width} · {channels} = {values} values.</source>
        <translation>평탄화하면 {height} · {width} · {channels} = {values}개의 값이 됩니다.</translation>
    </message>
    <message>
        <source>Groups {number}</source>
        <translation>그룹 {number}</translation>
    </message>
    <message>
        <source>Its input has {units} values and no height or width. Put it before the layer that flattens them.</source>
        <translation>입력은 값 {units}개이고 높이와 너비가 없습니다. 평탄화하는 층 앞에 두십시오.</translation>
    </message>
    <message>
        <source>Keep only lane {number}</source>
        <translation>갈래 {number}만 남기기</translation>
    </message>
    <message>
        <source>Kernel {kernel}</source>
        <translation>커널 {kernel}</translation>
    </message>
    <message>
        <source>Kernel {kernel} is larger than its {input} input</source>
        <translation>커널 {kernel}이(가) 입력 {input}보다 큽니다</translation>
    </message>
    <message>
        <source>Match lane {number} by 1 × 1 filters</source>
        <translation>갈래 {number}을(를) 1 × 1 필터로 맞추기</translation>
    </message>
    <message>
        <source>Mean and variance need at least two: take a batch size of 2 or more.</source>
        <translation>평균과 분산에는 값이 둘 이상 필요합니다. 배치 크기를 2 이상으로 하십시오.</translation>
    </message>
    <message>
        <source>Multiply needs lanes of one shape, or one number a map</source>
        <translation>곱하려면 갈래의 모양이 같거나 맵마다 수 하나여야 합니다</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>그룹 하나</translation>
    </message>
    <message>
        <source>Pad input to {size}</source>
        <translation>입력을 {size}(으)로 패딩</translation>
    </message>
    <message>
        <source>Padding {padding}</source>
        <translation>패딩 {padding}</translation>
    </message>
    <message>
        <source>Padding {padding} is more than half the kernel</source>
        <translation>패딩 {padding}이(가) 커널의 절반을 넘습니다</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 제거</translation>
    </message>
    <message>
        <source>Repeat {name} {times} times</source>
        <translation>{name} {times}번 반복</translation>
    </message>
    <message>
        <source>The lanes give {shapes}.</source>
        <translation>갈래의 출력은 {shapes}입니다.</translation>
    </message>
    <message>
        <source>The last layer must give one number for each class: {classes} values.</source>
        <translation>마지막 층은 클래스마다 수 하나, 곧 값 {classes}개를 내야 합니다.</translation>
    </message>
    <message>
        <source>The loss applies softmax by itself</source>
        <translation>손실이 스스로 소프트맥스를 적용합니다</translation>
    </message>
    <message>
        <source>The network gives {shape}, but there are {classes} classes</source>
        <translation>신경망의 출력은 {shape}인데 클래스는 {classes}개입니다</translation>
    </message>
    <message>
        <source>Use SAME padding</source>
        <translation>SAME 패딩 사용</translation>
    </message>
    <message>
        <source>With a second one before it the network learns far more slowly.</source>
        <translation>그 앞에 하나가 더 있으면 신경망이 훨씬 느리게 배웁니다.</translation>
    </message>
    <message>
        <source>at most {largest} with {padding}</source>
        <translation>{padding}에서 최대 {largest}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>최대 {most}</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>must divide {channels} and {filters}</source>
        <translation>{channels}와(과) {filters}을(를) 나누어야 합니다</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>{channels} / {groups} and {filters} / {groups} must be whole. At most {common} groups can be had.</source>
        <translation>{channels} / {groups}와(과) {filters} / {groups}은(는) 정수여야 합니다. 그룹은 최대 {common}개입니다.</translation>
    </message>
    <message>
        <source>{formula}. The largest kernel that fits is {largest}.</source>
        <translation>{formula}. 들어맞는 가장 큰 커널은 {largest}입니다.</translation>
    </message>
    <message>
        <source>{groups} groups do not divide {channels} channels and {filters} filters evenly</source>
        <translation>그룹 {groups}개로 채널 {channels}개와 필터 {filters}개를 고르게 나눌 수 없습니다</translation>
    </message>
    <message>
        <source>{kernel} with dilation {dilation}</source>
        <translation>{kernel}, 팽창 {dilation}</translation>
    </message>
    <message>
        <source>{label} needs feature maps, but gets a vector</source>
        <translation>{label}에는 특성 맵이 필요한데 벡터가 들어옵니다</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>유닛 {units}개</translation>
    </message>
    <message>
        <source>{formula} leaves no {name}</source>
        <translation>{formula}: {name}이(가) 남지 않습니다</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>field</source>
        <translation>수용장</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>유닛</translation>
    </message>
</context>
</TS>
