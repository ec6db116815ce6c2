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
</context>
<context>
    <name>ArchitectureCard</name>
    <message>
        <source>Begin with this network (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with {network}</source>
        <translation type="unfinished">{network}(으)로 시작</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation type="unfinished">매개변수 {count}개</translation>
    </message>
    <message>
        <source>{input}, {count} layers</source>
        <translation type="unfinished"></translation>
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
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Layers from the input downwards</source>
        <translation>입력부터 아래로 쌓은 층</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
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
        <source>What it costs</source>
        <translation>드는 비용</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>내놓는 것</translation>
    </message>
    <message>
        <source>input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>kept per image</source>
        <translation>이미지당 보관</translation>
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
        <source>receptive field</source>
        <translation>수용장</translation>
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
    <name>InsideWorkspace</name>
    <message>
        <source>Filters and feature maps appear with the first step.</source>
        <translation>필터와 특성 맵은 첫 스텝과 함께 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing to look into yet</source>
        <translation>아직 들여다볼 것이 없습니다</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>The design has changed since this run was trained: this is the run&apos;s own network.</source>
        <translation>이 실행을 학습한 뒤 설계가 바뀌었습니다. 지금 보이는 것은 실행 당시의 신경망입니다.</translation>
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
    <message>
        <source>{why}. Then train the network, and look at its filters and feature maps here.</source>
        <translation>{why}. 그런 다음 신경망을 학습하면 여기에서 필터와 특성 맵을 볼 수 있습니다.</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search architectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the palette ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the palette shows</source>
        <translation type="unfinished"></translation>
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
        <translation>학습 중</translation>
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
    <name>Runner</name>
    <message>
        <source>A fault in the program: {error}. It is written in the log; your work is safe.</source>
        <translation>프로그램 오류: {error}. 로그에 기록했으며 작업은 안전합니다.</translation>
    </message>
    <message>
        <source>There is no network to look into yet: train it first.</source>
        <translation>아직 들여다볼 신경망이 없습니다. 먼저 학습하십시오.</translation>
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
        <source>{done} of {epochs} epochs. Enter shows it, Space overlays its curves, F2 renames it.</source>
        <translation>에포크 {epochs} 중 {done}. Enter는 보기, 스페이스는 곡선 겹쳐 보기, F2는 이름 바꾸기입니다.</translation>
    </message>
    <message>
        <source>{name}, validation accuracy {accuracy}</source>
        <translation>{name}, 검증 정확도 {accuracy}</translation>
    </message>
    <message>
        <source>{run}, live</source>
        <translation>{run}, 진행 중</translation>
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
    <message>
        <source>The fastest there is</source>
        <translation>가장 빠른 장치</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back to the stack</source>
        <translation>층 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Delete the layer</source>
        <translation>층 삭제</translation>
    </message>
    <message>
        <source>Do the first repair that is offered</source>
        <translation>제안된 첫 번째 수정 실행</translation>
    </message>
    <message>
        <source>Duplicate the layer</source>
        <translation>층 복제</translation>
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
        <source>Move the layer up, down</source>
        <translation>층을 위, 아래로 이동</translation>
    </message>
    <message>
        <source>Rename the layer</source>
        <translation>층 이름 바꾸기</translation>
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
        <source>Go to Design</source>
        <translation>설계로 이동</translation>
    </message>
    <message>
        <source>Its weights, checkpoints and figures are deleted from the disk: {folder}</source>
        <translation>가중치, 체크포인트, 수치를 디스크에서 삭제합니다: {folder}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>측정 중…</translation>
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
        <source>The run is being trained: stop it before you delete it.</source>
        <translation>실행을 학습하고 있습니다. 중지한 뒤에 삭제하십시오.</translation>
    </message>
    <message>
        <source>{why}. Do that in Design first.</source>
        <translation>{why}. 먼저 설계에서 하십시오.</translation>
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
    <name>_RunDelegate</name>
    <message>
        <source>live</source>
        <translation>진행 중</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The common reading of LeNet-5: ReLU and max pooling on 28 × 28 images. The paper has tanh, average pooling and 32 × 32 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper has besides: partial connections between the maps of its second convolution, a trainable factor and bias for each subsampling map, and radial basis outputs instead of the last dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no architecture “{name}”. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two convolutions and three dense layers: the network that read digits, as it is built today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>(not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run goes on as it was begun: leave out {options} beside --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature maps are of an image: add --image test:7 or --image FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters are the same for every image: leave out --image, or draw --maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Name a new folder for the run: --out RUN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what to train: a .cnn file or an architecture, or a run with --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one project can be opened at a time: give one .cnn file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}); please report it with what {path} says at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}: {reason}); please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; resume with: cnnstudio train --resume {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes N × {shape} images: float32, pixels / 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is a PNG: give {path} a name that ends in .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refuses: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs the system&apos;s library {library}: install it, or run packaging/start, which does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s settings are as at the first start. Documents and runs are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no architecture and no file “{name}”: give a .cnn file or one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command and no file “{word}”: the commands are {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{word}”: did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display for the window: start it on a desktop, or use the commands that need none, see “cnnstudio --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it first or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image in {folder}: name a folder of image files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image {number} in the {set} set: its images are {set}:0 to {set}:{last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this: take a smaller batch, input or network, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no window: name a command, see “cnnstudio --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training on {device}: epochs {epochs}, batch size {batch}, {optimizer}, learning rate {rate}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command: the window. NET is a .cnn file or an architecture&apos;s name, like lenet5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .cnn file or an architecture&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a data set&apos;s name, by default the project&apos;s or mnist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name like lenet5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new folder for the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of a layer&apos;s filters or feature maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another input: height, width, channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu, cuda or mps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by default what the file&apos;s ending says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes and probabilities of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each size must be from 1 to {most}, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}/{epochs}, step {step}/{total}, loss {loss}, accuracy {accuracy}, {speed}/s, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}: loss {loss}, accuracy {accuracy}; validation loss {validation_loss}, accuracy {validation_accuracy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for --maps: train:N, validation:N, test:N or an image file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with a run where it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image files, folders of them, or images of the data set like test:7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images a step, by default the project&apos;s or 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {size}, batch {batch}, {optimizer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a number, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole number from {minimum} to {maximum}, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be height, width and channels like 28x28x1, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light colours on a dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>memory of a whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer state</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print comma-separated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the window&apos;s settings (appearance, text, folders, device, threads, sizes, recent files) back to what they were at first, and end; documents and runs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receptive field</source>
        <translation>수용장</translation>
    </message>
    <message>
        <source>recipe, by default the project&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shapes, parameters, multiplications, memory, receptive fields and problems of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy {accuracy}, test loss {loss}, {duration} of training; the run is in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feature maps that a layer gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filters of a convolution layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one, or the best by validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads of the CPU, by default all cores but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train a network and keep the run in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would mend it: {repairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose state takes memory, by default the project&apos;s or adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a ready architecture as a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a run&apos;s weights for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote {path}, {width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already and not empty: choose a new folder, or resume the run in it with --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {layers} layers for images of {size}, {parameters} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (see “{program} --help”)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colormaps</name>
    <message>
        <source>There is no colour map {name}: choose {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Images cannot be given to an input of {shape}: the input must have a height, a width and channels, as in 28 × 28 × 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training and test images in {folder} differ in size: put the four files of one data set there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data set {name}: choose {known}, or a folder with the four IDX files of a data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has a single training image: at least two are needed, one of them to validate with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has no file {name} or {name}.gz: choose a folder with the four IDX files of a data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} has {there} images, but {labels} has {wanted} labels: put two files that belong together there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not begin as an IDX file: choose a file such as train-images-idx3-ubyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} goes on after the values that its header promises, so it is damaged: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has more than {limit} million pixels: make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has the label {label}, but there are only {classes} classes, 0 to {last}: it is damaged or belongs to another data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no images or labels: choose another data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {there} along {axes} axes, where bytes along {wanted} are needed: it is another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: choose a picture in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is cut off or damaged: choose another picture, or save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is cut off, it holds less than its header promises: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged, it cannot be decompressed to its end: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty: choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty: get it again, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is named .gz but is not compressed by gzip: get it again, or take .gz off its name if it is a raw IDX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read: choose a PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} in {shape} takes {needed} GB, more than half of this machine&apos;s memory of {there} GB: choose a smaller input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>a list of layers is expected, but there is {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say “format”: “{format}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most} layers, repeats counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must have at least one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer CNN Studio (file version {version}, this reads up to {known}): update it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its branches and blocks are nested more than {most} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version is missing or no positive number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {label}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {number} is {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input&apos;s sizes must be from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no layer type “{kind}”; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a CNN Studio project that can be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A network built anew took them all and gives the same outputs, bit for bit, for {images} random images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch state_dict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the weights would replace {path}, which is something else: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it first or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{key}”: choose one of {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written for {path} reads back differently, so it was not kept: check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not say its format: let it end in {suffixes}, or name the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} ends like another format: let it end in {suffix}, or choose the format {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tensors} tensors, {numbers} numbers of step {step}: read back and equal bit for bit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Added to the variance, so that nothing is divided by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a learned number to every map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a learned number to every unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells by which the window moves between two output units, down and across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells from one tap of the kernel to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of negative values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of filters, and so of feature maps that come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of units; the last layer needs one for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts into which channels and filters are split; each filter reads its own part only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns of the window that an output unit looks through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the newest batch in the running mean and variance that prediction uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the values that are zeroed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALID adds nothing and ignores what is left over; SAME adds as many cells round the edge as give one output a stride; explicit adds the rows and columns you say on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros added on this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be from {minimum} to {maximum}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Cannot read {path}: {reason}. Check the name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose another place or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB: is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished">채널</translation>
    </message>
    <message>
        <source>Columns of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished">높이</translation>
    </message>
    <message>
        <source>Rows of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of a pixel: 1 of a grey image, 3 of one in colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished">너비</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>The layer {path} has no filters; these have: {paths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {path} is no convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer {path}: name one of {paths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the first {shown} of {there}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layer</name>
    <message>
        <source>Adds rows and columns of zeros round every feature map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it as learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects every unit with every input value, each by a weight of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv 2D</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global average pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global avg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest value in each window, and so shrinks the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays all feature maps out as one vector, as a dense layer needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets positive values through and makes negative ones zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like ReLU, but lets a small share of negative values through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides learned filters over its input; each filter makes one feature map of what it finds where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes values into the range from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes values into the range from −1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mean of each whole feature map: one number a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mean of each window, and so shrinks and smooths the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns values into shares that add up to 1. The loss does this by itself: no network needs it at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While training, zeros a random share of the values, so that no unit relies on a few others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top {top}, bottom {bottom}, left {left}, right {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} average, stride {stride}, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} max, stride {stride}, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel}, {filters} maps, stride {stride}, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Fixes everything random: on the CPU of one machine the same seed gives the same bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How gradients become steps. Adam and AdamW scale each weight&apos;s step by themselves; SGD is the plain way and needs a larger learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every training image is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate goes up to its peak and down again in the course of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images a step. Larger batches need more memory and fewer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Lets SGD look one momentum step ahead. Adam and AdamW do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>최적화 방법</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero a little, which keeps the network simple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last step that SGD adds to the next one. Adam and AdamW do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a step at the schedule&apos;s peak. Too large and the loss jumps or becomes infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up, then cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a whole number, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s own files are missing beside {package}: install CNN Studio again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>size</name>
    <message>
        <source>1 column at the right is never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row at the bottom is never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that no unit reads: {number} of every {stride}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and width stay {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its layers make it in turn: {shapes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each map, whatever its height and width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that no unit reads: {number} of every {stride}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lanes give {shapes}: values at the same place are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lanes give {shapes}: values at the same place are multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells of −∞</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} columns at the right are never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} rows at the bottom are never read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>snippet</name>
    <message>
        <source>The clipboard holds a network without layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds layers that cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no layers: copy some here, or the text of a .cnn file, then paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds too much text to be layers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The checkpoint {path} is broken: {reason}. Delete {stem}.* to go on from an earlier one, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not empty: choose a new one, or resume the run that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss became infinite at step {step}: lower the learning rate (now {rate}) and train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be built: {path}: {problem}. Mend it in the design first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be trained: {path}: {problem}. Mend it in the design first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gives {output}, but must give one number for each of the {classes} classes: end it with a dense layer of {classes} units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no weights to train: add a convolution or a dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is for {wanted} classes, but {data} has {there}: choose other data or change the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was trained on {before} images, and now there are {now}: resume it with the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} has no checkpoint yet: train it for a while first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} is being trained already: wait for its end or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} is being trained: stop it before it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is over: nothing is left to ask. Open the run instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checkpoint “{which}”: choose last or best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device “{name}” here. Choose auto or one of: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this training: lower the batch size (now {batch}) or make the network smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} needs images to train on, to validate and to test: one of the three sets is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no run: choose a folder that a training has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no run: nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has the version {version}, and this program knows only {known}: update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is broken in line {number}: {reason}. Delete it to go on without its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is broken: {reason}. Delete it; the next epoch writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is broken: {reason}. Restore it or train again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message>
        <source>The name “{name}” stands twice: rename one of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {index} in a stack of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stack {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot move into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be a layer&apos;s name: it means something else in torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be a layer&apos;s name: use letters, digits and _, beginning with a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must repeat 1 to {most} times, not {repeats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs at least one lane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>A {kernel} window may hang over the edge by at most {most}, or it could see nothing but padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a dense layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add flatten and dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add global average and flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add needs lanes of one shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm has one value a channel to average at batch size 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenate instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenate needs lanes of one height and width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense needs a vector, but gets {shape} feature maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten lays them out as {height} · {width} · {channels} = {values} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its input has {units} values and no height or width. Put it before the layer that flattens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only lane {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel {kernel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel {kernel} is larger than its {input} input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match lane {number} by 1 × 1 filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and variance need at least two: take a batch size of 2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply needs lanes of one shape, or one number a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad input to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding {padding} is more than half the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat {name} {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lanes give {shapes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer must give one number for each class: {classes} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss applies softmax by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gives {shape}, but there are {classes} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SAME padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a second one before it the network learns far more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {largest} with {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must divide {channels} and {filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channels} / {groups} and {filters} / {groups} must be whole. At most {common} groups can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{formula}. The largest kernel that fits is {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{groups} groups do not divide {channels} channels and {filters} filters evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} with dilation {dilation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs feature maps, but gets a vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{formula} leaves no {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
